// The number of Fabriques of each peer in role B, where it is at least the minimum
//
// Needs: actor, aCount, peer, count, fabriqueIds; $roleB, $fabriqueIds, $minFabriques
// Yields: bCount, and all that it needs. Ends in a WHERE, which may continue with AND

MATCH (peer)-[inRole:ANY_ROLE]->(other:Fabrique)
WHERE inRole.role = $roleB
  AND ($fabriqueIds IS NULL OR other.id IN $fabriqueIds)
WITH actor, aCount, peer, count, fabriqueIds, count(other) AS bCount
WHERE bCount >= $minFabriques
