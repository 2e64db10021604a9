// Label the organisations that hold the role Cofinanceur
//
// Serves: the import, and people who query the database themselves
// Cardinality: no rows

MATCH (organisation:Organisation)
WHERE 'COFINANCEUR' IN organisation.roles
SET organisation:Cofinanceur
