// Which properties are empty lists that neo4j-admin could not store: names, joined by a space
//
// Serves: the import that completes an offline import
// Cardinality: a row for each set of names

MATCH (node:EmptyLists)
RETURN DISTINCT node.emptyLists AS names
ORDER BY names
