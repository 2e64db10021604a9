// Whether the database has the Graph Data Science library
//
// Serves: Query.network and the files of networks, before a network is measured in the database
// Cardinality: one row

SHOW FUNCTIONS YIELD name
WHERE name = 'gds.graph.project'
RETURN count(*) AS found
