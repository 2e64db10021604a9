// Each Dataset has a id of its own
//
// Serves: the import, which finds nodes by it, and every look-up
// Cardinality: no rows

CREATE CONSTRAINT dataset_id IF NOT EXISTS
FOR (node:Dataset) REQUIRE node.id IS UNIQUE
