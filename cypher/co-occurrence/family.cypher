// How many actors can be paired: in role A, in role B, and in both
//
// Serves: pairCount, the number of tests, of every list of co-occurrences
// Cardinality: one row
/* :params {roleA: 'PARTNER', roleB: 'COFINANCEUR', fabriqueIds: null, minFabriques: 1} */

// include: fabriques-in-scope
MATCH (fabrique)<-[participation:ANY_ROLE]-(actor:Actor)
WHERE participation.role IN [$roleA, $roleB]
WITH actor, participation.role AS role, count(fabrique) AS fabriqueCount
WHERE fabriqueCount >= $minFabriques
WITH actor,
  max(CASE WHEN role = $roleA THEN 1 ELSE 0 END) AS inA,
  max(CASE WHEN role = $roleB THEN 1 ELSE 0 END) AS inB
RETURN count(CASE WHEN inA = 1 THEN 1 END) AS aActors,
  count(CASE WHEN inB = 1 THEN 1 END) AS bActors,
  count(CASE WHEN inA = 1 AND inB = 1 THEN 1 END) AS both
