// A network, as a graph in memory of this name
//
// Serves: Query.network and the files of networks, when they are measured in the database
// Cardinality: one row; $edges has the numbers of both vertices and the weight for each edge, and only a number for each vertex
// without an edge
/* :params {graph: 'network', edges: [[0, 1, 0.5], [1, 2, 1], [3, null, null]]} */

UNWIND $edges AS edge
WITH edge[0] AS source, edge[1] AS target, toFloat(edge[2]) AS weight
WITH gds.graph.project(
  $graph, source, target,
  {relationshipProperties: {weight: weight}},
  {undirectedRelationshipTypes: ['*']}
) AS projected
RETURN projected.nodeCount AS vertices
