// The coreness of each vertex of a graph in memory
//
// Serves: NetworkNode.coreness
// Cardinality: one row: a list, by the number of the vertex
/* :params {graph: 'network'} */

CALL gds.kcore.stream($graph) YIELD nodeId, coreValue
WITH nodeId, coreValue
ORDER BY nodeId
RETURN collect(coreValue) AS values
