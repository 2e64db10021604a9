// Each Departement has a code of its own
//
// Serves: the import, which finds nodes by it, and every look-up
// Cardinality: no rows

CREATE CONSTRAINT departement_code IF NOT EXISTS
FOR (node:Departement) REQUIRE node.code IS UNIQUE
