// In how many Fabriques each actor took part
//
// Serves: Actor.fabriqueCount
// Cardinality: a row for each id that took part in at least one; $fabriqueIds null means all Fabriques
/* :params {ids: ['244400644', 'ademe'], roles: ['TERRITOIRE', 'PARTNER'], fabriqueIds: null} */

MATCH (actor:Actor)-[participation:ANY_ROLE]->(fabrique:Fabrique)
WHERE actor.id IN $ids
  AND participation.role IN $roles
  AND ($fabriqueIds IS NULL OR fabrique.id IN $fabriqueIds)
RETURN actor.id AS id, count(DISTINCT fabrique) AS count
ORDER BY id
