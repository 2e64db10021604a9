// A page of the territoires that pass a filter
//
// Serves: Query.territoires
// Cardinality: $limit rows at most; reads every territoire that passes
/* :params {order: 'FABRIQUE_COUNT', descending: true, backward: false, afterSort: null, afterKey: null, limit: 10} */

MATCH (territoire:Territoire)
// filter: territoire
WITH territoire AS found, CASE $order WHEN 'FABRIQUE_COUNT' THEN territoire.fabriqueCount ELSE territoire.key END AS sort
// include: after-cursor
RETURN found.record AS actor, sort
// include: sorted-page
