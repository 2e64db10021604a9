// Note how far an import in many transactions has come
//
// Serves: the import, in the transaction of each batch
// Cardinality: no rows
/* :params {properties: {id: 'import', datasetVersion: 'example', batchSize: 1000, batches: 12}} */

MERGE (unfinished:Import {id: 'import'})
SET unfinished = $properties
