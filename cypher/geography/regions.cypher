// Régions, by code or all
//
// Serves: Query.regions, Territoire.regions, Departement.region
// Cardinality: a row for each requested région; $codes null means all
/* :params {codes: ['28']} */

MATCH (region:Region)
WHERE $codes IS NULL OR region.code IN $codes
RETURN region.code AS code, region.name AS name
ORDER BY code
