// How many participations each of many Fabriques has
//
// Serves: totalCount of the connections of a Fabrique
// Cardinality: one row for each request
/* :params {requests: [{index: 0, id: 'sites-industriels-de-demain', roles: ['TERRITOIRE', 'PARTNER']}]} */

UNWIND $requests AS request
CALL (request) {
  MATCH (fabrique:Fabrique {id: request.id})<-[participation:ANY_ROLE]-(actor:Actor)
  WHERE participation.role IN request.roles
  RETURN count(participation) AS count
}
RETURN request.index AS request, count
