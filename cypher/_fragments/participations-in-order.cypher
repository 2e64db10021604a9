// A page of participations, by a sort value, then by Fabrique, role and actor
//
// Needs: actor, participation, fabrique; $order, $afterSort, $afterKey, $descending, $backward, $limit: as in `pageParams`
// Yields: the rows of the page, in order. Ends the statement

WITH actor, participation, fabrique,
  participation.fabriqueKey + '\t' + participation.actorKey AS key,
  CASE $order
    WHEN 'YEAR' THEN fabrique.year
    WHEN 'LINE' THEN participation.line
    ELSE actor.key
  END AS sort
WHERE $afterKey IS NULL
   OR CASE WHEN $descending THEN sort < $afterSort ELSE sort > $afterSort END
   OR (sort = $afterSort AND CASE WHEN $backward THEN key < $afterKey ELSE key > $afterKey END)
WITH actor, participation, fabrique, sort, key
ORDER BY
  CASE WHEN $descending THEN null ELSE sort END ASC,
  CASE WHEN $descending THEN sort ELSE null END DESC,
  CASE WHEN $backward THEN null ELSE key END ASC,
  CASE WHEN $backward THEN key ELSE null END DESC
LIMIT $limit
RETURN fabrique.id + ':' + participation.role + ':' + actor.id AS id, participation.record AS participation,
  fabrique.record AS fabrique, actor.record AS actor, sort, key
ORDER BY
  CASE WHEN $descending THEN null ELSE sort END ASC,
  CASE WHEN $descending THEN sort ELSE null END DESC,
  CASE WHEN $backward THEN null ELSE key END ASC,
  CASE WHEN $backward THEN key ELSE null END DESC
