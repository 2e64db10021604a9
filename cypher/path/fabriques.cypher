// All Fabriques with their participations, for searches of paths in memory
//
// Serves: Query.paths, once for each version of the data
// Cardinality: a row for each Fabrique. Participation i is of the actor actors[i] in the role roles[i]

MATCH (fabrique:Fabrique)
OPTIONAL MATCH (fabrique)<-[participation:ANY_ROLE]-(actor:Actor)
WITH fabrique, participation.role AS role, actor.id AS actorId
ORDER BY actorId, role
RETURN fabrique.id AS id, fabrique.key AS key, collect(actorId) AS actors, collect(role) AS roles
ORDER BY id
