// How many Fabriques share an actor with each of many Fabriques
//
// Serves: totalCount of Fabrique.similar
// Cardinality: one row for each request
/* :params {requests: [{index: 0, id: 'zones-d-activites-economiques'}]} */

UNWIND $requests AS request
CALL (request) {
  MATCH (fabrique:Fabrique {id: request.id})<-[:ANY_ROLE]-(actor:Actor)
  WITH DISTINCT actor
  MATCH (actor)-[:ANY_ROLE]->(other:Fabrique)
  WHERE other.id <> request.id
  RETURN count(DISTINCT other) AS count
}
RETURN request.index AS request, count
ORDER BY request
