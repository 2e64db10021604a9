// Label the organisations that hold the role Cofinanceur
//
// Serves: the import, and people who query the database themselves
// Cardinality: no rows

MATCH (organisation:Organisation)-[:COFINANCED]->(:Fabrique)
WITH DISTINCT organisation
SET organisation:Cofinanceur
