// The values of the dimensions that are requested, null for the others
//
// Needs: fabrique, participation, region, departement, any of them null; $byYear, $byStatus, $byRole, $byRegion, $byDepartement
// Yields: year, status, role, region, regionName, departement, departementName. Columns of a WITH: others must follow

CASE WHEN $byYear THEN fabrique.year END AS year,
CASE WHEN $byStatus THEN fabrique.status END AS status,
CASE WHEN $byRole THEN participation.role END AS role,
CASE WHEN $byRegion THEN region.code END AS region,
CASE WHEN $byRegion THEN region.name END AS regionName,
CASE WHEN $byDepartement THEN departement.code END AS departement,
CASE WHEN $byDepartement THEN departement.name END AS departementName,
