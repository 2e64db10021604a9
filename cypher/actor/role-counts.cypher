// In how many Fabriques each of many actors took part, role by role
//
// Serves: pairCount of Actor.coOccurrences
// Cardinality: a row for each role that an actor held
/* :params {ids: ['ademe'], fabriqueIds: null} */

MATCH (actor:Actor)-[participation:ANY_ROLE]->(fabrique:Fabrique)
WHERE actor.id IN $ids
  AND ($fabriqueIds IS NULL OR fabrique.id IN $fabriqueIds)
RETURN actor.id AS id, participation.role AS role, count(fabrique) AS count
ORDER BY id, role
