// How many participations each of many actors has
//
// Serves: totalCount of Actor.participations
// Cardinality: one row for each request
/* :params {requests: [{index: 0, id: 'ademe', roles: ['TERRITOIRE', 'PARTNER']}], fabriqueIds: null} */

UNWIND $requests AS request
CALL (request) {
  MATCH (actor:Actor {id: request.id})-[participation:ANY_ROLE]->(fabrique:Fabrique)
  WHERE participation.role IN request.roles
    AND ($fabriqueIds IS NULL OR fabrique.id IN $fabriqueIds)
  RETURN count(participation) AS count
}
RETURN request.index AS request, count
