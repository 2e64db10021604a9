// A page of the territoires that match a filter
//
// Serves: Query.territoires
// Cardinality: $limit rows at most; reads every territoire that matches
/* :params {kinds: ['CA', 'CC'], departement: null, region: null, text: null, ids: null, minFabriques: 1, by1: 'FABRIQUE_COUNT', sign1: -1, by2: 'LAST_YEAR', sign2: 1, by3: null, sign3: 1, keyDescending: false, backward: false, afterSort: null, afterKey: null, limit: 10} */

// include: territoire-filter
WITH territoire AS found, territoire.fabriqueCount AS fabriqueCount
// include: actor-sort
// include: after-cursor
RETURN found.record AS actor, sort
// include: sorted-page
