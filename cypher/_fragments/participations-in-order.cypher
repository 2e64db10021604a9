// A page of participations, by their sort values, then by year (newest first), Fabrique, role and name
//
// Needs: actor, participation, fabrique; $by1, $sign1, $by2, $sign2, $by3, $sign3: as in `sortParams`; $afterSort, $afterKey,
// $keyDescending, $backward, $limit: as in `pageParams`
// Yields: the rows of the page, in order. Ends the statement

// 2000000000 gives all numbers ten digits
WITH participation AS found,
  2000000000 + coalesce($sign1 * CASE $by1
    WHEN 'YEAR' THEN fabrique.year
    WHEN 'ACTOR' THEN actor.rank
    WHEN 'LINE' THEN participation.line
  END, 999999999) AS number1,
  2000000000 + coalesce($sign2 * CASE $by2
    WHEN 'YEAR' THEN fabrique.year
    WHEN 'ACTOR' THEN actor.rank
    WHEN 'LINE' THEN participation.line
  END, 999999999) AS number2,
  2000000000 + coalesce($sign3 * CASE $by3
    WHEN 'YEAR' THEN fabrique.year
    WHEN 'ACTOR' THEN actor.rank
    WHEN 'LINE' THEN participation.line
  END, 999999999) AS number3
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
