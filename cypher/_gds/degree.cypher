// The degree of each vertex of a graph in memory
//
// Serves: NetworkNode.degree
// Cardinality: one row: a list, by the number of the vertex
/* :params {graph: 'network'} */

CALL gds.degree.stream($graph) YIELD nodeId, score
WITH nodeId, score
ORDER BY nodeId
RETURN collect(score) AS values
