// How many territoires pass a filter
//
// Serves: totalCount of Query.territoires
// Cardinality: one row

MATCH (territoire:Territoire)
// filter: territoire
RETURN count(territoire) AS count
