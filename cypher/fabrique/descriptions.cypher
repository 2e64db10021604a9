// The descriptions of Fabriques, which their records leave out
//
// Serves: Fabrique.description, SearchEdge.matched
// Cardinality: a row for each id that exists
/* :params {ids: ['sites-industriels-de-demain']} */

MATCH (fabrique:Fabrique)
WHERE fabrique.id IN $ids
RETURN fabrique.id AS id, fabrique.description AS description
ORDER BY id
