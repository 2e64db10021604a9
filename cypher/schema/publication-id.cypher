// Each Publication has a id of its own
//
// Serves: the import, which finds nodes by it, and every look-up
// Cardinality: no rows

CREATE CONSTRAINT publication_id IF NOT EXISTS
FOR (node:Publication) REQUIRE node.id IS UNIQUE
