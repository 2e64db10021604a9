// The lists without items of territoires that were imported offline
//
// Serves: the import that completes an offline one, until none is left
// Cardinality: one row: the number of territoires that were completed, $limit at most
/* :params {limit: 10000} */

MATCH (territoire:Territoire)
WHERE territoire.formerSlugs IS NULL
  OR territoire.formerCodes IS NULL
  OR territoire.aliases IS NULL
  OR territoire.departements IS NULL
  OR territoire.regions IS NULL
  OR territoire.roles IS NULL
  OR territoire.years IS NULL
WITH territoire
LIMIT $limit
SET territoire.formerSlugs = coalesce(territoire.formerSlugs, []),
  territoire.formerCodes = coalesce(territoire.formerCodes, []),
  territoire.aliases = coalesce(territoire.aliases, []),
  territoire.departements = coalesce(territoire.departements, []),
  territoire.regions = coalesce(territoire.regions, []),
  territoire.roles = coalesce(territoire.roles, []),
  territoire.years = coalesce(territoire.years, [])
RETURN count(territoire) AS completed
