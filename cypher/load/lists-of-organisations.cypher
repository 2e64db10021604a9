// The lists without items of organisations that were imported offline
//
// Serves: the import that completes an offline one, until none is left
// Cardinality: one row: the number of organisations that were completed, $limit at most
/* :params {limit: 10000} */

MATCH (organisation:Organisation)
WHERE organisation.formerSlugs IS NULL
  OR organisation.aliases IS NULL
  OR organisation.roles IS NULL
  OR organisation.years IS NULL
WITH organisation
LIMIT $limit
SET organisation.formerSlugs = coalesce(organisation.formerSlugs, []),
  organisation.aliases = coalesce(organisation.aliases, []),
  organisation.roles = coalesce(organisation.roles, []),
  organisation.years = coalesce(organisation.years, [])
RETURN count(organisation) AS completed
