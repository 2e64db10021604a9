// All départements, as the data set has them
//
// Serves: the download of the whole data set
// Cardinality: a row for each département

MATCH (departement:Departement)-[:PART_OF]->(region:Region)
RETURN departement.code AS code, departement.name AS name, region.code AS region
ORDER BY departement.position
