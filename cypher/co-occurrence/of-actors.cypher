// Who took part in the same Fabriques as each of many actors, the most frequent first
//
// Serves: Actor.coOccurrences: all of one level in one statement
// Cardinality: $limit rows at most for each request; a row for each role of the actor
/* :params {requests: [{index: 0, id: 'ademe', roles: ['PARTNER'], afterCount: null, afterRole: null, afterB: null}], roleB: 'PARTNER', fabriqueIds: null, minCount: 1, limit: 10} */

UNWIND $requests AS request
CALL (request) {
  MATCH (actor:Actor {id: request.id})-[inRoleA:ANY_ROLE]->(fabrique:Fabrique)
  WHERE inRoleA.role IN request.roles
    AND ($fabriqueIds IS NULL OR fabrique.id IN $fabriqueIds)
  WITH request, inRoleA.role AS aRole, count(fabrique) AS aCount, collect(fabrique) AS fabriques
  UNWIND fabriques AS fabrique
  MATCH (fabrique)<-[inRoleB:ANY_ROLE]-(peer:Actor)
  WHERE inRoleB.role = $roleB AND peer.id <> request.id
  WITH request, aRole, aCount, peer, count(fabrique) AS count, collect(fabrique.id) AS fabriqueIds
  WHERE count >= $minCount
    AND (request.afterCount IS NULL
      OR count < request.afterCount
      OR (count = request.afterCount
        AND (peer.key > request.afterB OR (peer.key = request.afterB AND aRole > request.afterRole))))
  RETURN aRole, aCount, peer, count, fabriqueIds
  ORDER BY count DESC, peer.key, aRole
  LIMIT $limit
}
// Without a filter, a node's degree gives the number; actors in many pairs have many relationships to read
WITH request, aRole, aCount, peer, count, fabriqueIds, CASE
  WHEN $fabriqueIds IS NOT NULL THEN COUNT {
    (peer)-[inRole:ANY_ROLE]->(other:Fabrique)
    WHERE inRole.role = $roleB AND other.id IN $fabriqueIds
  }
  WHEN $roleB = 'EACH_ROLE' THEN COUNT { (peer)-[:EACH_ROLE_TYPE]->() }
END AS bCount
RETURN request.index AS request, aRole, aCount, peer.record AS b, bCount, count, fabriqueIds
ORDER BY request, count DESC, peer.key, aRole
