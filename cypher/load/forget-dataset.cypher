// Forget which data set the graph holds, unless it is the one to import
//
// Serves: the import that takes the old data away first: from here on the graph has none
// Cardinality: no rows
/* :params {stamp: 'example'} */

MATCH (dataset:Dataset)
WHERE dataset.datasetVersion <> $stamp
DETACH DELETE dataset
