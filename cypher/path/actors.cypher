// All actors, for searches of paths in memory
//
// Serves: Query.paths, once for each version of the data
// Cardinality: a row for each actor

MATCH (actor:Actor)
RETURN actor.type AS type, actor.id AS id, actor.key AS key, actor.fabriqueCount AS fabriqueCount
ORDER BY id
