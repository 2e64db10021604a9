// Departement by code, for look-ups
//
// Serves: the import and every look-up on the embedded engine, whose unique constraints have no index of their own
// Cardinality: no rows

CREATE INDEX departement_code_lookup IF NOT EXISTS
FOR (node:Departement) ON (node.code)
