// Pages of territoires that lie in one, for each of many
//
// Serves: Territoire.contains: all of one level in one statement
// Cardinality: $limit rows at most for each request; reads all territoires that lie in its territoire
/* :params {requests: [{index: 0, id: '200042604', afterKey: null}], backward: false, limit: 10} */

UNWIND $requests AS request
MATCH (:Actor {id: request.id})<-[:WITHIN]-(territoire:Actor)
WHERE request.afterKey IS NULL
   OR CASE WHEN $backward THEN territoire.key < request.afterKey ELSE territoire.key > request.afterKey END
WITH territoire, request
// filter: territoire, request
WITH request, territoire
ORDER BY
  request.index,
  CASE WHEN $backward THEN null ELSE territoire.key END ASC,
  CASE WHEN $backward THEN territoire.key ELSE null END DESC
// Reads the records of the rows of the page only
WITH request.index AS request, collect(territoire) AS page
UNWIND page[0..$limit] AS found
RETURN request, found.record AS actor
ORDER BY
  request,
  CASE WHEN $backward THEN null ELSE found.key END ASC,
  CASE WHEN $backward THEN found.key ELSE null END DESC
