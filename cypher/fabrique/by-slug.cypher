// A Fabrique by its slug
//
// Serves: Query.fabrique
// Cardinality: one row at most
/* :params {slug: 'sites-industriels-de-demain', nestedRoles: ['PARTNER'], nestedLimit: 6} */

MATCH (fabrique:Fabrique)
WHERE fabrique.slug = $slug
// include: participants-of-fabrique
RETURN fabrique.record AS fabrique, nested
LIMIT 1
