// Remove the nodes that the data set no longer has
//
// Serves: the import
// Cardinality: one row: how many were removed
/* :params {version: 'example'} */

MATCH (node)
WHERE node.datasetVersion <> $version
DETACH DELETE node
RETURN count(node) AS removed
