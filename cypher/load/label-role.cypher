// Label the organisations that hold the role THIS_ROLE
//
// Serves: the import, one statement for each role of organisations; and people who query the database themselves
// Cardinality: no rows

MATCH (organisation:Organisation)
WHERE 'THIS_ROLE' IN organisation.roles
SET organisation:THIS_ROLE_LABEL
