// A territoire or an organisation by its slug
//
// Serves: Query.territoire, Query.organisation
// Cardinality: one row at most
/* :params {slug: 'ademe', type: 'Organisation'} */

MATCH (found:Actor)
WHERE found.slug = $slug AND found.type = $type
RETURN found.record AS actor
LIMIT 1
