// How many territoires départements or régions have, and how many Fabriques these took part in
//
// Serves: totalCount of the territoires and fabriques of Departement and Region
// Cardinality: one row for each request
/* :params {requests: [{index: 0, departements: ['50', '14']}]} */

UNWIND $requests AS request
CALL (request) {
  // With IN, the embedded engine reads all départements and more
  UNWIND request.departements AS code
  MATCH (:Departement {code: code})<-[:LOCATED_IN]-(territoire:Territoire)
  OPTIONAL MATCH (territoire)-[:TOOK_PART_IN]->(fabrique:Fabrique)
  RETURN count(DISTINCT territoire) AS territoires, count(DISTINCT fabrique) AS fabriques
}
RETURN request.index AS request, territoires, fabriques
