// The closeness of each vertex of a graph in memory, by the formula of Wasserman and Faust
//
// Serves: NetworkNode.closeness
// Cardinality: one row: a list, by the number of the vertex
/* :params {graph: 'network'} */

CALL gds.closeness.stream($graph, {useWassermanFaust: true}) YIELD nodeId, score
WITH nodeId, score
ORDER BY nodeId
RETURN collect(score) AS values
