// Pairs of territoires that both took part, one of which lies in the other
//
// Serves: Query.territoireOverlaps
// Cardinality: $limit rows at most
/* :params {afterInner: null, afterOuter: null, limit: 10} */

MATCH (inner:Territoire)-[:WITHIN]->(outer:Territoire)
WHERE inner.fabriqueCount > 0 AND outer.fabriqueCount > 0
  AND ($afterInner IS NULL
    OR inner.key > $afterInner
    OR (inner.key = $afterInner AND outer.key > $afterOuter))
RETURN properties(inner) AS inner, properties(outer) AS outer
ORDER BY inner.key, outer.key
LIMIT $limit
