// How many territoires lie in each of many
//
// Serves: totalCount of Territoire.contains
// Cardinality: a row for each territoire that contains at least one
/* :params {ids: ['200042604']} */

MATCH (outer:Actor)<-[:WITHIN]-(inner:Actor)
WHERE outer.id IN $ids
RETURN outer.id AS id, count(inner) AS count
ORDER BY id
