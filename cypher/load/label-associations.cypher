// Label the organisations that hold the role ElectedAssociation
//
// Serves: the import, and people who query the database themselves
// Cardinality: no rows

MATCH (organisation:Organisation)
WHERE 'ASSOCIATION' IN organisation.roles
SET organisation:ElectedAssociation
