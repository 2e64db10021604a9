// Pairs of territoires that both took part, one of which lies in the other
//
// Serves: Query.territoireOverlaps
// Cardinality: $limit rows at most
/* :params {afterInner: null, afterOuter: null, limit: 10} */

MATCH (inside:Territoire)-[:WITHIN]->(around:Territoire)
WHERE inside.fabriqueCount > 0 AND around.fabriqueCount > 0
  AND ($afterInner IS NULL
    OR inside.key > $afterInner
    OR (inside.key = $afterInner AND around.key > $afterOuter))
RETURN inside.record AS inner, around.record AS outer
ORDER BY inside.key, around.key
LIMIT $limit
