// A territoire or an organisation by its slug
//
// Serves: Query.territoire, Query.organisation
// Cardinality: one row at most
/* :params {slug: 'ademe', type: 'Organisation', nestedRoles: ['PARTNER'], nestedLimit: 6} */

MATCH (actor:Actor)
WHERE actor.slug = $slug AND actor.type = $type
// include: fabriques-of-actor
RETURN actor.record AS actor, nested
LIMIT 1
