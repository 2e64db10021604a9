// A Fabrique by its slug, or by one that it had
//
// Serves: Query.fabrique
// Cardinality: one row at most
/* :params {slug: 'sites-industriels-de-demain'} */

MATCH (fabrique:Fabrique)
WHERE fabrique.slug = $slug OR $slug IN fabrique.formerSlugs
RETURN properties(fabrique) AS fabrique
ORDER BY CASE WHEN fabrique.slug = $slug THEN 0 ELSE 1 END, fabrique.id
LIMIT 1
