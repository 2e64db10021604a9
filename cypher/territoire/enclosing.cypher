// The territoires that enclose each of many, the nearest first
//
// Serves: Territoire.within
// Cardinality: a row for each pair
/* :params {ids: ['50218']} */

MATCH (inner:Actor)-[link:WITHIN]->(outer:Actor)
WHERE inner.id IN $ids
RETURN inner.id AS id, outer.record AS actor
ORDER BY id, link.distance, outer.key
