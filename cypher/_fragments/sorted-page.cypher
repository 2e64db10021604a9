// A page of the rows, by their sort values and then by key
//
// Needs: found, a node with a key; sort, its sort values as one text; $backward, $keyDescending, $limit: as in `pageParams`
// Yields: the same rows, in order. Follows a WITH or a RETURN

ORDER BY
  CASE WHEN $backward THEN null ELSE sort END ASC,
  CASE WHEN $backward THEN sort ELSE null END DESC,
  CASE WHEN $keyDescending THEN null ELSE found.key END ASC,
  CASE WHEN $keyDescending THEN found.key ELSE null END DESC
LIMIT $limit
