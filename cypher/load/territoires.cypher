// Territoires
//
// Serves: the import, in batches
// Cardinality: no rows
/* :params {rows: [{id: 'example-territoire', name: 'Example', datasetVersion: 'example'}]} */

UNWIND $rows AS row
CREATE (territoire:Actor:Territoire:Searchable)
SET territoire = row
