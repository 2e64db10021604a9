// How far an import in many transactions has come
//
// Serves: the import, which goes on with one that was stopped
// Cardinality: one row at most

MATCH (unfinished:Import {id: 'import'})
RETURN unfinished.datasetVersion AS version, unfinished.batchSize AS batchSize, unfinished.batches AS batches
LIMIT 1
