// A page of the territoires that pass a filter
//
// Serves: Query.territoires
// Cardinality: $limit rows at most; reads every territoire that passes
/* :params {by1: 'FABRIQUE_COUNT', sign1: -1, by2: 'LAST_YEAR', sign2: 1, by3: null, sign3: 1, keyDescending: false, backward: false, afterSort: null, afterKey: null, limit: 10} */

MATCH (territoire:Territoire)
// filter: territoire
WITH territoire AS found, territoire.fabriqueCount AS fabriqueCount
// include: actor-sort
// include: after-cursor
RETURN found.record AS actor, sort
// include: sorted-page
