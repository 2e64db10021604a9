// The constraints that the database has
//
// Serves: the import: whether each constraint of schema/ exists, or what prevents it
// Cardinality: a row for each constraint, of any kind

SHOW CONSTRAINTS
YIELD name, type, entityType, labelsOrTypes, properties
RETURN name AS name, type AS type, entityType AS entity, labelsOrTypes AS labels, properties AS properties
ORDER BY name
