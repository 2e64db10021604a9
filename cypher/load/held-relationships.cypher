// How many relationships the graph holds
//
// Serves: the import, which says what it replaces
// Cardinality: one row

MATCH ()-[relationship]->()
RETURN count(relationship) AS count
