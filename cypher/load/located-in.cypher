// The départements on which a territoire lies
//
// Serves: the import, in batches
// Cardinality: no rows
/* :params {rows: [{territoire: '200042604', departement: '50', datasetVersion: 'example'}]} */

UNWIND $rows AS row
MATCH (territoire:Actor {id: row.territoire})
MATCH (departement:Departement {code: row.departement})
CREATE (territoire)-[link:LOCATED_IN]->(departement)
SET link.datasetVersion = row.datasetVersion
