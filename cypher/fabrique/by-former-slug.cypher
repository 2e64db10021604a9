// A Fabrique by a former slug
//
// Serves: Query.fabrique, if no Fabrique has the slug now
// Cardinality: one row at most; reads all Fabriques
/* :params {slug: 'sites-industriels'} */

MATCH (found:Fabrique)
WHERE $slug IN found.formerSlugs
RETURN found.record AS fabrique
ORDER BY found.id
LIMIT 1
