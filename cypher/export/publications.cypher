// All publications, as the data set has them
//
// Serves: the download of the whole data set
// Cardinality: a row for each publication

MATCH (publication:Publication)-[:ABOUT]->(fabrique:Fabrique)
RETURN fabrique.id AS fabrique, properties(publication) AS publication
ORDER BY publication.position
