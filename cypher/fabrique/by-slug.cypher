// A Fabrique by its slug
//
// Serves: Query.fabrique
// Cardinality: one row at most
/* :params {slug: 'sites-industriels-de-demain'} */

MATCH (found:Fabrique)
WHERE found.slug = $slug
RETURN found.record AS fabrique
LIMIT 1
