// Each Link has a id of its own
//
// Serves: the import, which finds nodes by it, and every look-up
// Cardinality: no rows

CREATE CONSTRAINT link_id IF NOT EXISTS
FOR (node:Link) REQUIRE node.id IS UNIQUE
