// How many pairs of territoires overlap
//
// Serves: totalCount of Query.territoireOverlaps
// Cardinality: one row

MATCH (inner:Territoire)-[:WITHIN]->(outer:Territoire)
WHERE inner.fabriqueCount > 0 AND outer.fabriqueCount > 0
RETURN count(*) AS count
