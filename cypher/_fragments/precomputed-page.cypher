// The ids on a page of a precomputed list
//
// Needs: last, the node of $afterKey or null; $list, $place, $pageSize, $afterKey, $backward, $limit: as in `listedParams`
// Yields: id, and its position in the list. No rows if the node of $afterKey no longer exists

WITH CASE WHEN $afterKey IS NULL THEN -1 ELSE last.places[$place] END AS at
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
