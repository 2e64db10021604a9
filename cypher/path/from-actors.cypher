// One step of a search for paths: the Fabriques in which actors took part
//
// Serves: Query.paths, when the graph is too large to be searched in memory
// Cardinality: a row for each participation of $ids in one of $roles
/* :params {ids: ['ademe', '244400644'], roles: ['TERRITOIRE', 'PARTNER', 'COFINANCEUR', 'ASSOCIATION']} */

MATCH (actor:Actor)-[participation:ANY_ROLE]->(fabrique:Fabrique)
WHERE actor.id IN $ids AND participation.role IN $roles
RETURN actor.id AS id, participation.role AS role, fabrique.id AS neighbour, fabrique.key AS key
ORDER BY id, role, neighbour
