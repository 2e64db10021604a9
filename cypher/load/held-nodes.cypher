// How many nodes of one version the graph holds
//
// Serves: the import that completes an offline import: whether neo4j-admin has imported all
// Cardinality: one row
/* :params {stamp: 'example'} */

MATCH (node)
WHERE node.datasetVersion = $stamp AND NOT node:Import
RETURN count(node) AS count
