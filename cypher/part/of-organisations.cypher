// Pages of the direct parts of organisations, one for each of many organisations
//
// Serves: Organisation.parts: all of one level in one statement
// Cardinality: $limit rows at most for each request
/* :params {requests: [{index: 0, id: 'ministere-de-la-transition-ecologique', afterKey: null}], backward: false, limit: 10} */

UNWIND $requests AS request
CALL (request) {
  MATCH (:Actor {id: request.id})<-[:PART_OF]-(part:Organisation)
  WHERE request.afterKey IS NULL
     OR CASE WHEN $backward THEN part.key < request.afterKey ELSE part.key > request.afterKey END
  RETURN part
  ORDER BY
    CASE WHEN $backward THEN null ELSE part.key END ASC,
    CASE WHEN $backward THEN part.key ELSE null END DESC
  LIMIT $limit
}
RETURN request.index AS request, part.record AS actor
ORDER BY
  request,
  CASE WHEN $backward THEN null ELSE part.key END ASC,
  CASE WHEN $backward THEN part.key ELSE null END DESC
