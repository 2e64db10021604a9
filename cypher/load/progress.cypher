// The progress of an import in several transactions
//
// Serves: the import, which continues one that was stopped
// Cardinality: one row at most

MATCH (unfinished:Import {id: 'import'})
RETURN unfinished.datasetVersion AS version, unfinished.batchSize AS batchSize, unfinished.batches AS batches,
  CASE WHEN unfinished.isOffline THEN {nodes: unfinished.nodes, relationships: unfinished.relationships} END AS offline
LIMIT 1
