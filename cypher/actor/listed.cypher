// A page of a precomputed list of territoires or organisations, as the import has ordered it
//
// Serves: Query.territoires, organisations, partners, cofinanceurs, associations, without a filter
// Cardinality: $limit rows at most, none when the node that $afterKey names is gone. $place: which of a node's places is
// its place in this list. Looks up what it gives, and no more: pages cost the same in lists of any length
/* :params {list: 'territoires:FABRIQUE_COUNT:DESC', place: 3, pageSize: 50, order: 'FABRIQUE_COUNT', backward: false, afterKey: null, limit: 10} */

OPTIONAL MATCH (last:Actor)
WHERE last.key = $afterKey
// include: precomputed-page
CALL (id) {
  MATCH (listed:Actor {id: id})
  RETURN listed
}
RETURN listed.record AS actor, CASE $order WHEN 'NAME' THEN listed.key ELSE listed.sortNumbers[$place] END AS sort
ORDER BY CASE WHEN $backward THEN -position ELSE position END
