// Who has ever taken part in the same Fabrique as each of many actors, in any roles
//
// Serves: NetworkNode.suggestions, which leaves these out
// Cardinality: a row for each actor found, with the ids of all that it has met; none for itself
/* :params {ids: ['ademe', '244400644']} */

MATCH (actor:Actor)
WHERE actor.id IN $ids
WITH actor
MATCH (actor)-[:ANY_ROLE]->(fabrique:Fabrique)<-[:ANY_ROLE]-(peer:Actor)
WHERE peer.id <> actor.id
RETURN actor.id AS id, collect(DISTINCT peer.id) AS metIds
ORDER BY id
