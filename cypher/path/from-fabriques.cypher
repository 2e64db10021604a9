// One step of a search for paths: the actors that took part in Fabriques
//
// Serves: Query.paths, when the graph is too large to be searched in memory
// Cardinality: a row for each participation in $ids in one of $roles
/* :params {ids: ['sites-industriels-de-demain'], roles: ['TERRITOIRE', 'PARTNER', 'COFINANCEUR', 'ASSOCIATION']} */

MATCH (fabrique:Fabrique)<-[participation:ANY_ROLE]-(actor:Actor)
WHERE fabrique.id IN $ids AND participation.role IN $roles
RETURN fabrique.id AS id, participation.role AS role, actor.type AS type, actor.id AS neighbour, actor.key AS key,
  actor.fabriqueCount AS fabriqueCount
ORDER BY id, role, neighbour
