// The territoires that lie in each of many
//
// Serves: Territoire.contains
// Cardinality: a row for each pair
/* :params {ids: ['200042604']} */

MATCH (inner:Actor)-[:WITHIN]->(outer:Actor)
WHERE outer.id IN $ids
RETURN outer.id AS id, inner.record AS actor
ORDER BY id, inner.key
