// A page of participations, by their sort values, then by year (newest first), Fabrique, role and name
//
// Needs: actor, participation, fabrique; $orders, $afterSort, $afterKey, $keyDescending, $backward, $limit: as in `pageParams`
// Yields: the rows of the page, in order. Ends the statement

WITH participation AS found,
  [order IN $orders | CASE order.field
    WHEN 'YEAR' THEN fabrique.year
    WHEN 'ACTOR' THEN actor.rank
    WHEN 'LINE' THEN participation.line
  END] AS values
// include: sort-text
WHERE $afterKey IS NULL
   OR CASE WHEN $backward THEN sort < $afterSort ELSE sort > $afterSort END
   OR (sort = $afterSort
     AND CASE
       WHEN $keyDescending THEN found.fabriqueKey + '\t' + found.actorKey < $afterKey
       ELSE found.fabriqueKey + '\t' + found.actorKey > $afterKey
     END)
// The order of listPosition is that of the keys, and numbers are compared faster
WITH found AS participation, sort,
  CASE WHEN $keyDescending THEN -found.listPosition ELSE found.listPosition END AS tie
ORDER BY
  CASE WHEN $backward THEN null ELSE sort END ASC,
  CASE WHEN $backward THEN sort ELSE null END DESC,
  tie
LIMIT $limit
WITH participation, startNode(participation) AS actor, endNode(participation) AS fabrique, sort, tie
RETURN fabrique.id + ':' + participation.role + ':' + actor.id AS id, participation.record AS participation,
  fabrique.record AS fabrique, actor.record AS actor, sort,
  participation.fabriqueKey + '\t' + participation.actorKey AS key
ORDER BY
  CASE WHEN $backward THEN null ELSE sort END ASC,
  CASE WHEN $backward THEN sort ELSE null END DESC,
  tie
