// Organisations
//
// Serves: the import, in batches
// Cardinality: no rows
/* :params {rows: [{id: 'example-organisation', name: 'Example', datasetVersion: 'example'}]} */

UNWIND $rows AS row
MERGE (organisation:Actor {id: row.id})
SET organisation = row
SET organisation:Organisation
