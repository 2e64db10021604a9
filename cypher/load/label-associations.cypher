// Label the organisations that hold the role ElectedAssociation
//
// Serves: the import, and people who query the database themselves
// Cardinality: no rows

MATCH (organisation:Organisation)-[:ASSOCIATION_OF]->(:Fabrique)
WITH DISTINCT organisation
SET organisation:ElectedAssociation
