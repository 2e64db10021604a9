// Pages of whole lists
//
// Serves: the import, in batches
// Cardinality: no rows
/* :params {rows: [{at: 'examples/0', ids: ['example'], datasetVersion: 'example'}]} */

UNWIND $rows AS row
CREATE (page:ListPage)
SET page = row
