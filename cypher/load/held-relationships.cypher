// How many relationships the graph holds
//
// Serves: the import, which reports how much it replaces
// Cardinality: one row

MATCH ()-[relationship]->()
RETURN count(relationship) AS count
