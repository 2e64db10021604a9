// Fabriques by id
//
// Serves: Query.node, Query.nodes, and every field that gives a Fabrique known by its id
// Cardinality: a row for each id found
/* :params {ids: ['sites-industriels-de-demain']} */

MATCH (fabrique:Fabrique)
WHERE fabrique.id IN $ids
RETURN properties(fabrique) AS fabrique
ORDER BY fabrique.id
