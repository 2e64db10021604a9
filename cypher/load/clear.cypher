// Delete nodes that an earlier import wrote
//
// Serves: the import, before it writes
// Cardinality: one row: the number of deleted nodes, $limit at most. Their relationships are deleted too; the lock and the
// marker of commits are not
/* :params {limit: 10000} */

MATCH (node)
WHERE node.datasetVersion IS NOT NULL AND NOT node:Dataset AND NOT node:ImportMarker
WITH node
LIMIT $limit
DETACH DELETE node
RETURN count(node) AS removed
