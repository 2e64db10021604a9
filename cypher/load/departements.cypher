// Départements and the région of each
//
// Serves: the import, in batches
// Cardinality: no rows
/* :params {rows: [{region: '28', properties: {code: '50', name: 'Manche', datasetVersion: 'example'}}]} */

UNWIND $rows AS row
MERGE (departement:Departement {code: row.properties.code})
SET departement = row.properties
WITH row, departement
MATCH (region:Region {code: row.region})
MERGE (departement)-[link:PART_OF]->(region)
SET link.datasetVersion = row.properties.datasetVersion
