// Delete the node of the data set, unless it is the one to import
//
// Serves: an import that deletes the old data first: from now on the graph has no data set
// Cardinality: no rows
/* :params {stamp: 'example'} */

MATCH (dataset:Dataset)
WHERE dataset.datasetVersion <> $stamp
DETACH DELETE dataset
