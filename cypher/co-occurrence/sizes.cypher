// How many actors each Fabrique has in some roles, each actor counted once
//
// Serves: Newman's weights of co-occurrences
// Cardinality: a row for each id that has an actor in these roles
/* :params {ids: ['sites-industriels-de-demain'], roles: ['PARTNER', 'COFINANCEUR']} */

MATCH (fabrique:Fabrique)<-[participation:ANY_ROLE]-(actor:Actor)
WHERE fabrique.id IN $ids
  AND participation.role IN $roles
RETURN fabrique.id AS id, count(DISTINCT actor) AS size
ORDER BY id
