// Pairs of actors that took part in the same Fabriques, the most frequent first
//
// Serves: Query.coOccurrences
// Cardinality: $limit rows at most; reads all pairs. Two roles that are one give each pair once, in the order of names
/* :params {roleA: 'PARTNER', roleB: 'PARTNER', fabriqueIds: null, minCount: 1, minFabriques: 1, afterCount: null, afterA: null, afterB: null, limit: 10} */

// Two branches: an index is used only where nothing else may be meant. The first ends before it reads anything
CALL () {
  WITH 1 AS one
  WHERE $fabriqueIds IS NULL
  MATCH (fabrique:Fabrique)
  RETURN fabrique
  UNION ALL
  MATCH (fabrique:Fabrique)
  WHERE fabrique.id IN $fabriqueIds
  RETURN fabrique
}
MATCH (fabrique)<-[inRoleA:TOOK_PART_IN|PARTNER_OF|COFINANCED|ASSOCIATION_OF]-(actor:Actor)
WHERE inRoleA.role = $roleA
WITH actor, count(fabrique) AS aCount, collect(fabrique) AS fabriques
WHERE aCount >= $minFabriques
UNWIND fabriques AS fabrique
MATCH (fabrique)<-[inRoleB:TOOK_PART_IN|PARTNER_OF|COFINANCED|ASSOCIATION_OF]-(peer:Actor)
WHERE inRoleB.role = $roleB
  AND peer.id <> actor.id
  AND ($roleA <> $roleB OR actor.key < peer.key)
WITH actor, aCount, peer, count(fabrique) AS count, collect(fabrique.id) AS fabriqueIds
WHERE count >= $minCount
MATCH (peer)-[inRole:TOOK_PART_IN|PARTNER_OF|COFINANCED|ASSOCIATION_OF]->(other:Fabrique)
WHERE inRole.role = $roleB
  AND ($fabriqueIds IS NULL OR other.id IN $fabriqueIds)
WITH actor, aCount, peer, count, fabriqueIds, count(other) AS bCount
WHERE bCount >= $minFabriques
  AND ($afterCount IS NULL
    OR count < $afterCount
    OR (count = $afterCount AND (actor.key > $afterA OR (actor.key = $afterA AND peer.key > $afterB))))
RETURN actor.record AS a, peer.record AS b, aCount, bCount, count, fabriqueIds
ORDER BY count DESC, actor.key, peer.key
LIMIT $limit
