// A page of the organisations under a filter
//
// Serves: Query.organisations, Query.partners, Query.cofinanceurs, Query.associations
// Cardinality: $limit rows at most; reads every participation in $roles of the organisations under the filter
/* :params {text: null, ids: null, heldRoles: ['COFINANCEUR'], roles: ['PARTNER', 'COFINANCEUR'], minFabriques: 2, order: 'FABRIQUE_COUNT', descending: true, backward: false, afterSort: null, afterKey: null, limit: 10} */

MATCH (organisation:Organisation)
WHERE ($text IS NULL OR organisation.searchText CONTAINS $text)
  AND ($ids IS NULL OR organisation.id IN $ids)
  AND ($heldRoles IS NULL OR any(role IN organisation.roles WHERE role IN $heldRoles))
OPTIONAL MATCH (organisation)-[participation:PARTNER_OF|COFINANCED|ASSOCIATION_OF]->(fabrique:Fabrique)
WHERE participation.role IN $roles
WITH organisation, count(DISTINCT fabrique) AS fabriqueCount
WHERE fabriqueCount >= $minFabriques
WITH organisation, CASE $order WHEN 'FABRIQUE_COUNT' THEN fabriqueCount ELSE organisation.key END AS sort
WHERE $afterKey IS NULL
   OR CASE WHEN $descending THEN sort < $afterSort ELSE sort > $afterSort END
   OR (sort = $afterSort AND CASE WHEN $backward THEN organisation.key < $afterKey ELSE organisation.key > $afterKey END)
RETURN organisation.record AS actor, sort
ORDER BY
  CASE WHEN $descending THEN null ELSE sort END ASC,
  CASE WHEN $descending THEN sort ELSE null END DESC,
  CASE WHEN $backward THEN null ELSE organisation.key END ASC,
  CASE WHEN $backward THEN organisation.key ELSE null END DESC
LIMIT $limit
