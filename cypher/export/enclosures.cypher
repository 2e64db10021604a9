// All pairs of a territoire and one that encloses it, the nearest first
//
// Serves: the download of the whole data set
// Cardinality: a row for each pair

MATCH (enclosed:Actor)-[link:WITHIN]->(enclosing:Actor)
RETURN enclosed.id AS inner, enclosing.id AS outer
ORDER BY enclosed.position, link.distance
