// A page of the territoires that match a filter
//
// Serves: Query.territoires
// Cardinality: $limit rows at most; reads every territoire that matches
/* :params {kinds: ['CA', 'CC'], departement: null, region: null, text: null, ids: null, minFabriques: 1, orders: [{field: 'FABRIQUE_COUNT', descending: true}, {field: 'LAST_YEAR', descending: false}], keyDescending: false, backward: false, afterSort: null, afterKey: null, limit: 10} */

// include: territoire-filter
WITH territoire AS found, territoire.fabriqueCount AS fabriqueCount
// include: actor-sort
// include: after-cursor
RETURN found.record AS actor, sort
// include: sorted-page
