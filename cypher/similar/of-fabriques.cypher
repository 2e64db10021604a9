// Fabriques that share actors with each of many Fabriques, the most similar first
//
// Serves: Fabrique.similar: all of one level in one statement
// Cardinality: $limit rows at most for each request. Quotients of whole numbers this small are equal, as floats, only
// where the fractions are, so the order is exact; the cursor holds both numbers, and is compared by cross-multiplication
/* :params {requests: [{index: 0, id: 'zones-d-activites-economiques', afterShared: null, afterTotal: null, afterYear: null, afterKey: null}], limit: 10} */

UNWIND $requests AS request
CALL (request) {
  MATCH (fabrique:Fabrique {id: request.id})<-[:ANY_ROLE]-(actor:Actor)
  WITH DISTINCT fabrique, actor
  MATCH (actor)-[:ANY_ROLE]->(other:Fabrique)
  WHERE other.id <> request.id
  WITH fabrique, other, count(DISTINCT actor) AS shared, collect(DISTINCT actor.id) AS actorIds
  WITH request, other, shared, actorIds,
    fabrique.territoireCount + fabrique.organisationCount + other.territoireCount + other.organisationCount - shared AS total
  WHERE request.afterShared IS NULL
     OR shared * request.afterTotal < request.afterShared * total
     OR (shared * request.afterTotal = request.afterShared * total
       AND (other.year < request.afterYear OR (other.year = request.afterYear AND other.key > request.afterKey)))
  RETURN other, shared, total, actorIds
  ORDER BY toFloat(shared) / total DESC, other.year DESC, other.key
  LIMIT $limit
}
RETURN request.index AS request, other.record AS fabrique, shared, total, actorIds
ORDER BY request, toFloat(shared) / total DESC, other.year DESC, other.key
