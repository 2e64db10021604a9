// A territoire or an organisation by its slug, or by one that it had
//
// Serves: Query.territoire, Query.organisation
// Cardinality: one row at most
/* :params {slug: 'ademe', type: 'Organisation'} */

MATCH (found:Actor)
WHERE found.type = $type AND (found.slug = $slug OR $slug IN found.formerSlugs)
RETURN found.record AS actor
ORDER BY CASE WHEN found.slug = $slug THEN 0 ELSE 1 END, found.id
LIMIT 1
