// Forget the index of words
//
// Serves: the import, before it writes the index anew
// Cardinality: no rows

MATCH (term:Term)
DETACH DELETE term
