// A page of participations, by a sort value, then by Fabrique, role and actor
//
// Needs: actor, participation, fabrique; $order, $afterSort, $afterKey, $descending, $backward, $limit: as in `pageParams`
// Yields: the rows of the page, in order. Ends the statement

WITH participation,
  // The order of these positions is that of the keys, and numbers are compared faster
  CASE WHEN $backward THEN -participation.listPosition ELSE participation.listPosition END AS tie,
  CASE $order
    WHEN 'YEAR' THEN fabrique.year
    WHEN 'LINE' THEN participation.line
    ELSE actor.key
  END AS sort
WHERE $afterKey IS NULL
   OR CASE WHEN $descending THEN sort < $afterSort ELSE sort > $afterSort END
   OR (sort = $afterSort
     AND CASE
       WHEN $backward THEN participation.fabriqueKey + '\t' + participation.actorKey < $afterKey
       ELSE participation.fabriqueKey + '\t' + participation.actorKey > $afterKey
     END)
WITH participation, tie, sort
ORDER BY
  CASE WHEN $descending THEN null ELSE sort END ASC,
  CASE WHEN $descending THEN sort ELSE null END DESC,
  tie
LIMIT $limit
WITH participation, startNode(participation) AS actor, endNode(participation) AS fabrique, tie, sort
RETURN fabrique.id + ':' + participation.role + ':' + actor.id AS id, participation.record AS participation,
  fabrique.record AS fabrique, actor.record AS actor, sort,
  participation.fabriqueKey + '\t' + participation.actorKey AS key
ORDER BY
  CASE WHEN $descending THEN null ELSE sort END ASC,
  CASE WHEN $descending THEN sort ELSE null END DESC,
  tie
