// The actors that can be paired, with the number of their Fabriques in each role
//
// Serves: the pairs that never met of Query.coOccurrences and Actor.coOccurrences
// Cardinality: a row for each actor and each of $roles in which it has $minFabriques Fabriques or more
/* :params {roles: ['PARTNER', 'COFINANCEUR'], fabriqueIds: null, minFabriques: 2} */

// include: fabriques-in-scope
MATCH (fabrique)<-[participation:ANY_ROLE]-(actor:Actor)
WHERE participation.role IN $roles
WITH actor, participation.role AS heldRole, count(fabrique) AS fabriqueCount
WHERE fabriqueCount >= $minFabriques
RETURN actor.id AS id, actor.key AS key, heldRole AS role, fabriqueCount
ORDER BY key, role
