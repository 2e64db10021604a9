// The départements that pass a filter
//
// Serves: Query.departements with a filter
// Cardinality: a row for each département that passes

MATCH (departement:Departement)-[:PART_OF]->(region:Region)
// filter: departement, region
RETURN departement.code AS code, departement.name AS name, region.code AS region
ORDER BY code
