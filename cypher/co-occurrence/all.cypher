// All pairs of actors that took part in the same Fabriques, with the counts that every measure needs
//
// Serves: Query.coOccurrences in an order other than COUNT, and the q-values of any order
// Cardinality: a row for each pair; two roles that are one give each pair once, in the order of names
/* :params {roleA: 'PARTNER', roleB: 'PARTNER', fabriqueIds: null, minFabriques: 2} */

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
MATCH (fabrique)<-[inRoleA:TOOK_PART_IN|PARTNER_OF|COFINANCED|ASSOCIATION_OF]-(a:Actor)
WHERE inRoleA.role = $roleA
WITH a, count(fabrique) AS aCount, collect(fabrique) AS fabriques
WHERE aCount >= $minFabriques
UNWIND fabriques AS fabrique
MATCH (fabrique)<-[inRoleB:TOOK_PART_IN|PARTNER_OF|COFINANCED|ASSOCIATION_OF]-(b:Actor)
WHERE inRoleB.role = $roleB
  AND b.id <> a.id
  AND ($roleA <> $roleB OR a.key < b.key)
WITH a, aCount, b, count(fabrique) AS count, collect(fabrique.id) AS fabriqueIds
MATCH (b)-[inRole:TOOK_PART_IN|PARTNER_OF|COFINANCED|ASSOCIATION_OF]->(other:Fabrique)
WHERE inRole.role = $roleB
  AND ($fabriqueIds IS NULL OR other.id IN $fabriqueIds)
WITH a, aCount, b, count, fabriqueIds, count(other) AS bCount
WHERE bCount >= $minFabriques
RETURN a.id AS aId, a.key AS aKey, aCount, b.id AS bId, b.key AS bKey, bCount, count, fabriqueIds
ORDER BY aKey, bKey
