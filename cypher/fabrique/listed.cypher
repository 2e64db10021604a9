// A page of a precomputed list of Fabriques, as the import has ordered it
//
// Serves: Query.fabriques, without a filter
// Cardinality: $limit rows at most, none when the node that $afterKey names is gone. $place: which of a node's places is
// its place in this list. Looks up what it gives, and no more: pages cost the same in lists of any length
/* :params {list: 'fabriques:YEAR:DESC', place: 1, pageSize: 50, order: 'YEAR', backward: false, afterKey: null, limit: 10} */

OPTIONAL MATCH (last:Fabrique)
WHERE last.key = $afterKey
// include: precomputed-page
CALL (id) {
  MATCH (listed:Fabrique {id: id})
  RETURN listed
}
RETURN listed.record AS fabrique, CASE $order WHEN 'TITLE' THEN listed.key ELSE listed.sortNumbers[$place] END AS sort
ORDER BY CASE WHEN $backward THEN -position ELSE position END
