// The indexes that the database has
//
// Serves: the import: whether each index of schema/ exists, or what prevents it
// Cardinality: a row for each index that no constraint owns, of any kind

SHOW INDEXES
YIELD name, type, entityType, labelsOrTypes, properties, state, owningConstraint
WHERE owningConstraint IS NULL
RETURN name AS name, type AS type, entityType AS entity, labelsOrTypes AS labels, properties AS properties, state AS state
ORDER BY name
