// Take away what an earlier import wrote, some nodes at a time
//
// Serves: the import, before it writes
// Cardinality: one row: how many nodes were removed, at most $limit, with their relationships. The lock and the marker of
// commits stay
/* :params {limit: 10000} */

MATCH (node)
WHERE node.datasetVersion IS NOT NULL AND NOT node:Dataset AND NOT node:ImportMarker
WITH node
LIMIT $limit
DETACH DELETE node
RETURN count(node) AS removed
