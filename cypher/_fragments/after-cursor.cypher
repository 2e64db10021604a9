// The rows that follow a cursor
//
// Needs: found, a node with a key; sort, its sort values as one text; $afterKey, $afterSort, $backward, $keyDescending: as in
// `pageParams`
// Yields: the same rows, without those up to the cursor. Begins as the WHERE of a WITH

WHERE $afterKey IS NULL
   OR CASE WHEN $backward THEN sort < $afterSort ELSE sort > $afterSort END
   OR (sort = $afterSort AND CASE WHEN $keyDescending THEN found.key < $afterKey ELSE found.key > $afterKey END)
