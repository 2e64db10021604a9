// Pairs of actors that took part in the same Fabriques, the most frequent first
//
// Serves: Query.coOccurrences
// Cardinality: $limit rows at most; reads all pairs. Two equal roles give each pair once, in the order of names
/* :params {roleA: 'PARTNER', roleB: 'PARTNER', fabriqueIds: null, minCount: 1, minFabriques: 1, afterCount: null, afterA: null, afterB: null, limit: 10} */

// include: fabriques-in-scope
// include: pairs-in-roles
WHERE count >= $minCount
// include: peer-count
  AND ($afterCount IS NULL
    OR count < $afterCount
    OR (count = $afterCount AND (actor.key > $afterA OR (actor.key = $afterA AND peer.key > $afterB))))
RETURN actor.record AS a, peer.record AS b, aCount, bCount, count, fabriqueIds
ORDER BY count DESC, actor.key, peer.key
LIMIT $limit
