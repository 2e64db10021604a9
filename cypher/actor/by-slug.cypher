// A territoire or an organisation by its slug, or by one that it had
//
// Serves: Query.territoire, Query.organisation
// Cardinality: one row at most
/* :params {slug: 'ademe', type: 'Organisation'} */

MATCH (actor:Actor)
WHERE actor.type = $type AND (actor.slug = $slug OR $slug IN actor.formerSlugs)
RETURN properties(actor) AS actor
ORDER BY CASE WHEN actor.slug = $slug THEN 0 ELSE 1 END, actor.id
LIMIT 1
