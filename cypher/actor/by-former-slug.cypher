// A territoire or an organisation by a former slug
//
// Serves: Query.territoire, Query.organisation, if no actor has the slug now
// Cardinality: one row at most; reads all actors
/* :params {slug: 'adcf', type: 'Organisation'} */

MATCH (found:Actor)
WHERE found.type = $type AND $slug IN found.formerSlugs
RETURN found.record AS actor
ORDER BY found.id
LIMIT 1
