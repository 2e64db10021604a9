// The data set that the graph holds
//
// Serves: the import, as its last step
// Cardinality: no rows
/* :params {properties: {id: 'dataset', datasetVersion: 'example'}} */

MERGE (dataset:Dataset {id: 'dataset'})
SET dataset = $properties
