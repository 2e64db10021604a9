// Label the organisations with the role THIS_ROLE
//
// Serves: the import, one statement for each role of organisations; people who query the database directly
// Cardinality: no rows

MATCH (organisation:Organisation)
WHERE 'THIS_ROLE' IN organisation.roles
SET organisation:THIS_ROLE_LABEL
