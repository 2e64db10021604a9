// Départements, by code or all
//
// Serves: Query.departements, Territoire.departements, Region.departements
// Cardinality: a row for each requested département; $codes and $regions null mean all
/* :params {codes: ['50', '2B'], regions: null} */

MATCH (departement:Departement)-[:PART_OF]->(region:Region)
WHERE ($codes IS NULL OR departement.code IN $codes)
  AND ($regions IS NULL OR region.code IN $regions)
RETURN departement.code AS code, departement.name AS name, region.code AS region
ORDER BY code
