// Record the progress of an import in several transactions
//
// Serves: the import, in the transaction of each batch
// Cardinality: no rows
/* :params {properties: {id: 'import', datasetVersion: 'example', batchSize: 1000, batches: 12}} */

MERGE (unfinished:Import {id: 'import'})
SET unfinished = $properties
