// A page of the territoires under a filter
//
// Serves: Query.territoires
// Cardinality: $limit rows at most; reads every territoire under the filter
/* :params {kinds: ['CA', 'CC'], departement: null, region: null, text: null, ids: null, minFabriques: 1, order: 'FABRIQUE_COUNT', descending: true, backward: false, afterSort: null, afterKey: null, limit: 10} */

MATCH (territoire:Territoire)
WHERE ($kinds IS NULL OR territoire.kind IN $kinds)
  AND ($departement IS NULL OR $departement IN territoire.departements)
  AND ($region IS NULL OR $region IN territoire.regions)
  AND ($text IS NULL OR territoire.searchText CONTAINS $text)
  AND ($ids IS NULL OR territoire.id IN $ids)
  AND territoire.fabriqueCount >= $minFabriques
WITH territoire, CASE $order WHEN 'FABRIQUE_COUNT' THEN territoire.fabriqueCount ELSE territoire.key END AS sort
WHERE $afterKey IS NULL
   OR CASE WHEN $descending THEN sort < $afterSort ELSE sort > $afterSort END
   OR (sort = $afterSort AND CASE WHEN $backward THEN territoire.key < $afterKey ELSE territoire.key > $afterKey END)
RETURN territoire.record AS actor, sort
ORDER BY
  CASE WHEN $descending THEN null ELSE sort END ASC,
  CASE WHEN $descending THEN sort ELSE null END DESC,
  CASE WHEN $backward THEN null ELSE territoire.key END ASC,
  CASE WHEN $backward THEN territoire.key ELSE null END DESC
LIMIT $limit
