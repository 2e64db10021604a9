// A Fabrique by a slug that it had
//
// Serves: Query.fabrique, where none has the slug now
// Cardinality: one row at most; reads all of them
/* :params {slug: 'sites-industriels'} */

MATCH (found:Fabrique)
WHERE $slug IN found.formerSlugs
RETURN found.record AS fabrique
ORDER BY found.id
LIMIT 1
