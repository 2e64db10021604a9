// Organisations
//
// Serves: the import, in batches
// Cardinality: no rows
/* :params {rows: [{id: 'example-organisation', name: 'Example', datasetVersion: 'example'}]} */

UNWIND $rows AS row
CREATE (organisation:Actor:Organisation:Searchable)
SET organisation = row
