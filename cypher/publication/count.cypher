// The number of publications that pass a filter
//
// Serves: totalCount of Query.publications
// Cardinality: one row

MATCH (publication:Publication)-[:ABOUT]->(fabrique:Fabrique)
// filter: publication, fabrique
RETURN count(publication) AS count
