// Pages of territoires, one for each of many départements or régions
//
// Serves: Departement.territoires, Region.territoires: all of one level in one statement
// Cardinality: $limit rows at most for each request; reads all territoires of its départements
/* :params {requests: [{index: 0, departements: ['50'], afterKey: null}], backward: false, limit: 10} */

UNWIND $requests AS request
CALL (request) {
  // With IN, the embedded engine reads all départements and more
  UNWIND request.departements AS code
  MATCH (:Departement {code: code})<-[:LOCATED_IN]-(territoire:Territoire)
  WHERE (request.afterKey IS NULL
      OR CASE WHEN $backward THEN territoire.key < request.afterKey ELSE territoire.key > request.afterKey END)
  WITH DISTINCT territoire
  RETURN territoire
  ORDER BY
    CASE WHEN $backward THEN null ELSE territoire.key END ASC,
    CASE WHEN $backward THEN territoire.key ELSE null END DESC
  LIMIT $limit
}
RETURN request.index AS request, territoire.record AS actor
ORDER BY
  request,
  CASE WHEN $backward THEN null ELSE territoire.key END ASC,
  CASE WHEN $backward THEN territoire.key ELSE null END DESC
