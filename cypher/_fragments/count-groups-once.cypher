// The number of items in each group, of items that are in one row each
//
// Needs: item, a column for each dimension
// Yields: as count-groups; nodeCount is 0. The end of a statement

RETURN year, status, role, region, regionName, departement, departementName, territoireKind, organisationKind, count(item) AS count, 0 AS nodeCount
ORDER BY year, status, role, region, departement, territoireKind, organisationKind
