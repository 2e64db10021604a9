// What in this database is not ours
//
// Serves: the import, which refuses to write among data that it did not make
// Cardinality: one row

MATCH (node)
WHERE node.datasetVersion IS NULL
WITH count(node) AS nodes
OPTIONAL MATCH ()-[relationship]->()
WHERE relationship.datasetVersion IS NULL
RETURN nodes, count(relationship) AS relationships
