// How many Fabriques pass a filter
//
// Serves: totalCount of Query.fabriques, and N of co-occurrences
// Cardinality: one row

MATCH (fabrique:Fabrique)
// filter: fabrique
RETURN count(fabrique) AS count
