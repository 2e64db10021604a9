// Each Fabrique has a id of its own
//
// Serves: the import, which finds nodes by it, and every look-up
// Cardinality: no rows

CREATE CONSTRAINT fabrique_id IF NOT EXISTS
FOR (node:Fabrique) REQUIRE node.id IS UNIQUE
