// In how many Fabriques the territoires of départements or régions took part
//
// Serves: totalCount of the fabriques of Departement and Region
// Cardinality: a row for each request that has at least one
/* :params {requests: [{index: 0, departements: ['50', '14']}]} */

UNWIND $requests AS request
// With IN, the embedded engine reads all départements and more
UNWIND request.departements AS code
MATCH (:Departement {code: code})<-[:LOCATED_IN]-(:Territoire)-[:TOOK_PART_IN]->(fabrique:Fabrique)
WITH DISTINCT fabrique, request.index AS request
// filter: fabrique, request
RETURN request, count(fabrique) AS count
ORDER BY request
