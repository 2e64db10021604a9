// Label the organisations that hold the role Partner
//
// Serves: the import, and people who query the database themselves
// Cardinality: no rows

MATCH (organisation:Organisation)-[:PARTNER_OF]->(:Fabrique)
WITH DISTINCT organisation
SET organisation:Partner
