// All words of the data
//
// Serves: Query.search, Query.resolve, once for each version of the data
// Cardinality: a row for each word

MATCH (term:Term)
RETURN DISTINCT term.text AS text
ORDER BY text
