// The number of all publications
//
// Serves: totalCount of Query.publications
// Cardinality: one row

MATCH (publication:Publication)-[:ABOUT]->(fabrique:Fabrique)
RETURN count(publication) AS count
