// The number of items in each group, and of their distinct nodes
//
// Needs: item, node, a column for each dimension
// Yields: a row for each group: the dimensions, count of items, nodeCount. The end of a statement

RETURN year, status, role, region, regionName, departement, departementName, territoireKind, organisationKind, count(DISTINCT item) AS count, count(DISTINCT node) AS nodeCount
ORDER BY year, status, role, region, departement, territoireKind, organisationKind
