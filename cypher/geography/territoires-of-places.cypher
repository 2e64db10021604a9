// Pages of territoires, one for each of many départements or régions
//
// Serves: Departement.territoires, Region.territoires: all of one level in one statement
// Cardinality: $limit rows at most for each request; reads all territoires of its départements
/* :params {requests: [{index: 0, departements: ['50'], afterKey: null}], backward: false, limit: 10} */

UNWIND $requests AS request
// With IN, the embedded engine reads all départements and more
UNWIND request.departements AS code
MATCH (:Departement {code: code})<-[:LOCATED_IN]-(territoire:Territoire)
WHERE request.afterKey IS NULL
   OR CASE WHEN $backward THEN territoire.key < request.afterKey ELSE territoire.key > request.afterKey END
WITH DISTINCT territoire, request
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
