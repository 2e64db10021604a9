// Take the graph for one import
//
// Serves: the import: a second one waits on this node, and is refused
// Cardinality: one row: the version that the graph holds, "none" when it is empty
/* :params {startedAt: '2026-11-23T00:00:00Z'} */

MERGE (dataset:Dataset {id: 'dataset'})
  ON CREATE SET dataset.datasetVersion = 'none'
SET dataset.importStartedAt = $startedAt
RETURN dataset.datasetVersion AS version
