// Pages of Fabriques, the newest first, one for each of many départements or régions
//
// Serves: Departement.fabriques, Region.fabriques: all of one level in one statement
// Cardinality: $limit rows at most for each request; reads all participations of the territoires of its départements
/* :params {requests: [{index: 0, departements: ['50', '14'], afterYear: null, afterKey: null}], backward: false, limit: 10} */

UNWIND $requests AS request
// With IN, the embedded engine reads all départements and more
UNWIND request.departements AS code
MATCH (:Departement {code: code})<-[:LOCATED_IN]-(:Territoire)-[:TOOK_PART_IN]->(fabrique:Fabrique)
WHERE request.afterYear IS NULL
   OR CASE WHEN $backward THEN fabrique.year > request.afterYear ELSE fabrique.year < request.afterYear END
   OR (fabrique.year = request.afterYear
     AND CASE WHEN $backward THEN fabrique.key < request.afterKey ELSE fabrique.key > request.afterKey END)
WITH DISTINCT fabrique, request
// filter: fabrique, request
WITH request, fabrique
ORDER BY
  request.index,
  CASE WHEN $backward THEN fabrique.year ELSE -fabrique.year END,
  CASE WHEN $backward THEN null ELSE fabrique.key END ASC,
  CASE WHEN $backward THEN fabrique.key ELSE null END DESC
// Reads the records of the rows of the page only
WITH request.index AS request, collect(fabrique) AS page
UNWIND page[0..$limit] AS found
RETURN request, found.record AS fabrique
ORDER BY
  request,
  CASE WHEN $backward THEN found.year ELSE -found.year END,
  CASE WHEN $backward THEN null ELSE found.key END ASC,
  CASE WHEN $backward THEN found.key ELSE null END DESC
