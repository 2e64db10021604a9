// All pairs of actors that took part in the same Fabriques, with the counts that every measure needs
//
// Serves: Query.coOccurrences in an order other than COUNT, and the q-values of any order
// Cardinality: a row for each pair; two equal roles give each pair once, in the order of names
/* :params {roleA: 'PARTNER', roleB: 'PARTNER', fabriqueIds: null, minFabriques: 2} */

// include: fabriques-in-scope
// include: pairs-in-roles
// include: peer-count
RETURN actor.id AS aId, actor.key AS aKey, aCount, peer.id AS bId, peer.key AS bKey, bCount, count, fabriqueIds
ORDER BY aKey, bKey
