// Départements and the région of each
//
// Serves: the import, in batches
// Cardinality: no rows
/* :params {rows: [{region: '28', properties: {code: '50', name: 'Manche', datasetVersion: 'example'}}]} */

UNWIND $rows AS row
MATCH (region:Region {code: row.region})
CREATE (departement:Departement:Searchable)-[link:PART_OF]->(region)
SET departement = row.properties
SET link.datasetVersion = row.properties.datasetVersion
