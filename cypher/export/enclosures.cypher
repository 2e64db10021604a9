// All pairs of a territoire and one that encloses it, the nearest first
//
// Serves: the download of the whole data set
// Cardinality: a row for each pair

MATCH (inner:Actor)-[link:WITHIN]->(outer:Actor)
RETURN inner.id AS inner, outer.id AS outer
ORDER BY inner.position, link.distance
