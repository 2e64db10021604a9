// How many territoires lie in each of many
//
// Serves: totalCount of Territoire.contains
// Cardinality: a row for each territoire that contains at least one
/* :params {ids: ['200042604']} */

MATCH (outer:Actor)<-[:WITHIN]-(territoire:Actor)
WHERE outer.id IN $ids
WITH territoire, outer.id AS id
// filter: territoire, id
RETURN id, count(territoire) AS count
ORDER BY id
