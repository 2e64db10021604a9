// Take the graph for one import
//
// Serves: the import: a second one waits on this node, and is refused
// Cardinality: one row: the stamp of what the graph holds, "none" when it is empty

MERGE (dataset:Dataset {id: 'dataset'})
  ON CREATE SET dataset.datasetVersion = 'none'
// Writing takes the lock; nothing of it stays.
SET dataset.locked = true
REMOVE dataset.locked
RETURN dataset.datasetVersion AS version
