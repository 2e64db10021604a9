// A page of a precomputed list of Fabriques, in the order of the import
//
// Serves: Query.fabriques, without a filter
// Cardinality: $limit rows at most, none if the node of $afterKey no longer exists. $place is the index of the list in `places`
// of a node. Reads only the rows of the page, so its cost does not depend on the length of the list
/* :params {list: 'fabriques:YEAR:DESC', place: 1, pageSize: 50, backward: false, afterKey: null, limit: 10, nestedRoles: ['PARTNER'], nestedLimit: 6} */

OPTIONAL MATCH (last:Fabrique)
WHERE last.key = $afterKey
WITH CASE WHEN $afterKey IS NULL THEN -1 ELSE last.places[$place] END AS at
// include: precomputed-page
CALL (id) {
  MATCH (fabrique:Fabrique {id: id})
  RETURN fabrique
}
// include: participants-of-fabrique
RETURN fabrique.record AS fabrique, fabrique.sortNumbers[$place] AS number, nested
ORDER BY CASE WHEN $backward THEN -position ELSE position END
