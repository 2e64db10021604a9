// The local clustering coefficient of each vertex of a graph in memory
//
// Serves: NetworkNode.clustering
// Cardinality: one row: a list, by the number of the vertex
/* :params {graph: 'network'} */

CALL gds.localClusteringCoefficient.stream($graph) YIELD nodeId, localClusteringCoefficient
WITH nodeId, localClusteringCoefficient
ORDER BY nodeId
RETURN collect(localClusteringCoefficient) AS values
