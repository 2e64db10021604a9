// A Fabrique by its slug, or by one that it had
//
// Serves: Query.fabrique
// Cardinality: one row at most
/* :params {slug: 'sites-industriels-de-demain'} */

MATCH (found:Fabrique)
WHERE found.slug = $slug OR $slug IN found.formerSlugs
RETURN found.record AS fabrique
ORDER BY CASE WHEN found.slug = $slug THEN 0 ELSE 1 END, found.id
LIMIT 1
