// How many pairs of actors took part in the same Fabriques
//
// Serves: CoOccurrenceConnection.pairCount and totalCount
// Cardinality: one row
/* :params {roleA: 'PARTNER', roleB: 'PARTNER', fabriqueIds: null, minCount: 1, minFabriques: 1} */

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
WHERE count >= $minCount
MATCH (b)-[inRole:TOOK_PART_IN|PARTNER_OF|COFINANCED|ASSOCIATION_OF]->(other:Fabrique)
WHERE inRole.role = $roleB
  AND ($fabriqueIds IS NULL OR other.id IN $fabriqueIds)
WITH a, aCount, b, count, fabriqueIds, count(other) AS bCount
WHERE bCount >= $minFabriques
RETURN count(*) AS count
