// The ids of the Fabriques that pass a filter
//
// Serves: every field with a FabriqueFilter
// Cardinality: a row for each Fabrique that passes

MATCH (fabrique:Fabrique)
// filter: fabrique
RETURN fabrique.id AS id
ORDER BY id
