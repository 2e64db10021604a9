// The lists without items of Fabriques that were imported offline
//
// Serves: the import that completes an offline one, until none is left
// Cardinality: one row: the number of Fabriques that were completed, $limit at most
/* :params {limit: 10000} */

MATCH (fabrique:Fabrique)
WHERE fabrique.formerSlugs IS NULL
  OR fabrique.departements IS NULL
  OR fabrique.regions IS NULL
WITH fabrique
LIMIT $limit
SET fabrique.formerSlugs = coalesce(fabrique.formerSlugs, []),
  fabrique.departements = coalesce(fabrique.departements, []),
  fabrique.regions = coalesce(fabrique.regions, [])
RETURN count(fabrique) AS completed
