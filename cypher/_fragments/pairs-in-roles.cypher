// Pairs of actors that took part in the same Fabriques, one in role A and one in role B
//
// Needs: fabrique; $roleA, $roleB, $minFabriques
// Yields: actor in role A, aCount of its Fabriques, peer in role B, count of the Fabriques of both, fabriqueIds of those.
// Two equal roles give each pair once, in the order of names. Ends in a WITH, which may continue with WHERE

MATCH (fabrique)<-[inRoleA:ANY_ROLE]-(actor:Actor)
WHERE inRoleA.role = $roleA
WITH actor, count(fabrique) AS aCount, collect(fabrique) AS fabriques
WHERE aCount >= $minFabriques
UNWIND fabriques AS fabrique
MATCH (fabrique)<-[inRoleB:ANY_ROLE]-(peer:Actor)
WHERE inRoleB.role = $roleB
  AND peer.id <> actor.id
  AND ($roleA <> $roleB OR actor.key < peer.key)
WITH actor, aCount, peer, count(fabrique) AS count, collect(fabrique.id) AS fabriqueIds
