// A page of the territoires that pass a filter
//
// Serves: Query.territoires
// Cardinality: $limit rows at most; reads every territoire that passes
/* :params {by1: 'FABRIQUE_COUNT', sign1: -1, by2: 'LAST_YEAR', sign2: 1, by3: null, sign3: 1, keyDescending: false, backward: false, afterSort: null, afterKey: null, limit: 10, nestedRoles: ['PARTNER'], nestedLimit: 6} */

MATCH (territoire:Territoire)
// filter: territoire
WITH territoire AS found, territoire.fabriqueCount AS fabriqueCount
// include: actor-sort
// include: after-cursor
WITH found, sort
// include: sorted-page
WITH found AS actor, sort
// include: fabriques-of-actor
WITH actor AS found, sort, nested
RETURN found.record AS actor, sort, nested
// include: sorted-page
