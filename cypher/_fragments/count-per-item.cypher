// In each group, how many distinct nodes its items have: the least, the most, and the total over all items
//
// Needs: item, node, a column for each dimension
// Yields: a row for each group: the dimensions, count of items, minimum, maximum, total. The end of a statement

WITH year, status, role, region, departement, territoireKind, organisationKind, item, count(DISTINCT node) AS nodeCount
RETURN year, status, role, region, departement, territoireKind, organisationKind,
  count(item) AS count,
  min(nodeCount) AS minimum,
  max(nodeCount) AS maximum,
  sum(nodeCount) AS total
ORDER BY year, status, role, region, departement, territoireKind, organisationKind
