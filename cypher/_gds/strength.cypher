// The sum of the weights of the edges of each vertex of a graph in memory
//
// Serves: NetworkNode.strength
// Cardinality: one row: a list, by the number of the vertex
/* :params {graph: 'network'} */

CALL gds.degree.stream($graph, {relationshipWeightProperty: 'weight'}) YIELD nodeId, score
WITH nodeId, score
ORDER BY nodeId
RETURN collect(score) AS values
