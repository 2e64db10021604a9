// The ids on a page of a precomputed list
//
// Needs: at, the position in the list of the row of the cursor, -1 without a cursor, null if that row no longer exists; $list,
// $pageSize, $backward, $limit: as in `listedParams`
// Yields: id, and its position in the list. No rows if at is null

WITH at
WHERE at IS NOT NULL
WITH
  CASE WHEN NOT $backward THEN at + 1 WHEN at > $limit THEN at - $limit ELSE 0 END AS start,
  CASE WHEN $backward THEN at ELSE at + 1 + $limit END AS end
UNWIND range(start / $pageSize, end / $pageSize) AS number
CALL (number) {
  MATCH (page:ListPage {at: $list + '/' + toString(number)})
  RETURN page.ids AS ids
}
UNWIND range(0, size(ids) - 1) AS offset
WITH start, end, ids[offset] AS id, number * $pageSize + offset AS position
WHERE position >= start AND position < end
