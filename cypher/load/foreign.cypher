// Counts of nodes and relationships that no import of this program wrote
//
// Serves: the import, which refuses to write to a database with other data
// Cardinality: one row

MATCH (node)
WHERE node.datasetVersion IS NULL
WITH count(node) AS nodes
OPTIONAL MATCH ()-[relationship]->()
WHERE relationship.datasetVersion IS NULL
RETURN nodes, count(relationship) AS relationships
