// How many territoires départements or régions have
//
// Serves: totalCount of the territoires of Departement and Region
// Cardinality: a row for each request that has at least one
/* :params {requests: [{index: 0, departements: ['50', '14']}]} */

UNWIND $requests AS request
// With IN, the embedded engine reads all départements and more
UNWIND request.departements AS code
MATCH (:Departement {code: code})<-[:LOCATED_IN]-(territoire:Territoire)
WITH DISTINCT territoire, request.index AS request
// filter: territoire, request
RETURN request, count(territoire) AS count
ORDER BY request
