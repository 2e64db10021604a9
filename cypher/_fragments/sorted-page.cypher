// A page of the rows, by their sort value and then by key
//
// Needs: found, a node with a key; sort, the value by which rows are ordered; $descending, $backward, $limit: as in
// `pageParams`
// Yields: the same rows, in order. Follows a RETURN

ORDER BY
  CASE WHEN $descending THEN null ELSE sort END ASC,
  CASE WHEN $descending THEN sort ELSE null END DESC,
  CASE WHEN $backward THEN null ELSE found.key END ASC,
  CASE WHEN $backward THEN found.key ELSE null END DESC
LIMIT $limit
