// A page of the territoires that pass a filter
//
// Serves: Query.territoires
// Cardinality: $limit rows at most; reads every territoire that passes
/* :params {orders: [{field: 'FABRIQUE_COUNT', descending: true}, {field: 'LAST_YEAR', descending: false}], keyDescending: false, backward: false, afterSort: null, afterKey: null, limit: 10} */

MATCH (territoire:Territoire)
// filter: territoire
WITH territoire AS found, territoire.fabriqueCount AS fabriqueCount
// include: actor-sort
// include: after-cursor
RETURN found.record AS actor, sort
// include: sorted-page
