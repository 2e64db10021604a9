// The rows that follow a cursor
//
// Needs: found, a node with a key; sort, the value by which rows are ordered; $afterKey, $afterSort, $descending, $backward:
// as in `pageParams`
// Yields: the same rows, without those up to the cursor. Begins as the WHERE of a WITH

WHERE $afterKey IS NULL
   OR CASE WHEN $descending THEN sort < $afterSort ELSE sort > $afterSort END
   OR (sort = $afterSort AND CASE WHEN $backward THEN found.key < $afterKey ELSE found.key > $afterKey END)
