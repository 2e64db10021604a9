// The Fabriques of some actors, role by role
//
// Serves: Query.coOccurrence
// Cardinality: a row for each actor and each of $roles that it held in the Fabriques of $fabriqueIds, null meaning all
/* :params {ids: ['ademe', 'anru'], roles: ['PARTNER'], fabriqueIds: null} */

MATCH (actor:Actor)-[participation:ANY_ROLE]->(fabrique:Fabrique)
WHERE actor.id IN $ids
  AND participation.role IN $roles
  AND ($fabriqueIds IS NULL OR fabrique.id IN $fabriqueIds)
RETURN actor.id AS id, participation.role AS role, collect(fabrique.id) AS fabriques
ORDER BY id, role
