// The data set that the graph holds
//
// Serves: Query.dataset, the import, readiness
// Cardinality: one row, or none in an empty database

MATCH (dataset:Dataset {id: 'dataset'})
RETURN properties(dataset) AS dataset
