// The component of each vertex of a graph in memory
//
// Serves: NetworkNode.component, Network.componentCount
// Cardinality: one row: a list, by the number of the vertex
/* :params {graph: 'network'} */

CALL gds.wcc.stream($graph) YIELD nodeId, componentId
WITH nodeId, componentId
ORDER BY nodeId
RETURN collect(componentId) AS values
