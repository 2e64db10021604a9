// The betweenness of each vertex of a graph in memory
//
// Serves: NetworkNode.betweenness
// Cardinality: one row: a list, by the number of the vertex; each pair of other vertices counts once, at most 1
/* :params {graph: 'network'} */

CALL gds.betweenness.stream($graph) YIELD nodeId, score
WITH nodeId, score
ORDER BY nodeId
RETURN collect(score) AS values
