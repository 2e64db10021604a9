// Fabriques by id
//
// Serves: Query.node, Query.nodes, and every field that gives a Fabrique known by its id
// Cardinality: a row for each id found
/* :params {ids: ['sites-industriels-de-demain']} */

MATCH (found:Fabrique)
WHERE found.id IN $ids
RETURN found.record AS fabrique
ORDER BY found.id
