// Territoires
//
// Serves: the import, in batches
// Cardinality: no rows
/* :params {rows: [{id: 'example-territoire', name: 'Example', datasetVersion: 'example'}]} */

UNWIND $rows AS row
MERGE (territoire:Actor {id: row.id})
SET territoire = row
SET territoire:Territoire
