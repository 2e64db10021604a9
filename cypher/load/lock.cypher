// Lock the graph for one import
//
// Serves: the import: a second import waits for this node, and is then refused
// Cardinality: one row: the version stamp of the graph, "none" when it is empty; whether a release contains its data set

MERGE (dataset:Dataset {id: 'dataset'})
  ON CREATE SET dataset.datasetVersion = 'none'
// The write takes the lock and is undone.
SET dataset.locked = true
REMOVE dataset.locked
RETURN dataset.datasetVersion AS version, coalesce(dataset.bundled, false) AS bundled
