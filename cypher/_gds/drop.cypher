// Delete a graph in memory, if there is one of this name
//
// Serves: Query.network and the files of networks, after they have been measured in the database
// Cardinality: one row, none if there is no such graph
/* :params {graph: 'network'} */

CALL gds.graph.drop($graph, false) YIELD graphName
RETURN graphName
