// Pages of territoires that lie in one, for each of many
//
// Serves: Territoire.contains: all of one level in one statement
// Cardinality: $limit rows at most for each request
/* :params {requests: [{index: 0, id: '200042604', afterKey: null}], backward: false, limit: 10} */

UNWIND $requests AS request
CALL (request) {
  MATCH (outer:Actor {id: request.id})<-[:WITHIN]-(inner:Actor)
  WHERE request.afterKey IS NULL
     OR CASE WHEN $backward THEN inner.key < request.afterKey ELSE inner.key > request.afterKey END
  RETURN inner
  ORDER BY
    CASE WHEN $backward THEN null ELSE inner.key END ASC,
    CASE WHEN $backward THEN inner.key ELSE null END DESC
  LIMIT $limit
}
RETURN request.index AS request, inner.record AS actor
ORDER BY
  request,
  CASE WHEN $backward THEN null ELSE inner.key END ASC,
  CASE WHEN $backward THEN inner.key ELSE null END DESC
