// Organisations that took part in Fabriques like each of many, but not in it
//
// Serves: Fabrique.suggestions: all of one level in one statement
// Cardinality: a row for each organisation in each Fabrique that shares an actor with a requested one. shared and total are the
// numerator and the denominator of the Jaccard index of the actors of both Fabriques
/* :params {ids: ['zones-d-activites-economiques'], roles: ['PARTNER', 'COFINANCEUR', 'ASSOCIATION']} */

MATCH (fabrique:Fabrique)<-[:ANY_ROLE]-(actor:Actor)
WHERE fabrique.id IN $ids
WITH DISTINCT fabrique, actor
MATCH (actor)-[:ANY_ROLE]->(other:Fabrique)
WHERE other.id <> fabrique.id
WITH fabrique, other, count(DISTINCT actor) AS shared
WITH fabrique, other, shared,
  fabrique.territoireCount + fabrique.organisationCount + other.territoireCount + other.organisationCount - shared AS total
MATCH (other)<-[participation:ANY_ORGANISATION_ROLE]-(organisation:Organisation)
WHERE participation.role IN $roles
  AND NOT EXISTS { (organisation)-[:ANY_ROLE]->(fabrique) }
WITH DISTINCT fabrique, other, shared, total, organisation
RETURN fabrique.id AS id, organisation.id AS organisationId, organisation.key AS organisationKey, other.id AS otherId, shared, total
ORDER BY id, organisationKey, otherId
