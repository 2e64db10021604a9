// A territoire or an organisation by a slug that it had
//
// Serves: Query.territoire, Query.organisation, where nobody has the slug now
// Cardinality: one row at most; reads all of them
/* :params {slug: 'adcf', type: 'Organisation'} */

MATCH (found:Actor)
WHERE found.type = $type AND $slug IN found.formerSlugs
RETURN found.record AS actor
ORDER BY found.id
LIMIT 1
