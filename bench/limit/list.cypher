MATCH (fabrique:Fabrique)
WHERE fabrique.key > $after
RETURN fabrique.slug AS slug, fabrique.title AS title, fabrique.year AS year, fabrique.status AS status
ORDER BY fabrique.key
LIMIT $first
