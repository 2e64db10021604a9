// Each Region has a code of its own
//
// Serves: the import, which finds nodes by it, and every look-up
// Cardinality: no rows

CREATE CONSTRAINT region_code IF NOT EXISTS
FOR (node:Region) REQUIRE node.code IS UNIQUE
