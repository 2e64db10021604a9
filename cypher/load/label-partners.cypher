// Label the organisations that hold the role Partner
//
// Serves: the import, and people who query the database themselves
// Cardinality: no rows

MATCH (organisation:Organisation)
WHERE 'PARTNER' IN organisation.roles
SET organisation:Partner
