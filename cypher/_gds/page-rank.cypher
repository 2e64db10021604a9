// The PageRank of each vertex of a graph in memory, up to a common factor
//
// Serves: NetworkNode.pageRank
// Cardinality: one row: a list, by the number of the vertex; the share that a vertex without an edge would
// distribute to all others is missing
/* :params {graph: 'network', damping: 0.85} */

CALL gds.pageRank.stream($graph, {
  relationshipWeightProperty: 'weight', dampingFactor: $damping, maxIterations: 1000, tolerance: 1e-15
}) YIELD nodeId, score
WITH nodeId, score
ORDER BY nodeId
RETURN collect(score) AS values
