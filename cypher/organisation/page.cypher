// A page of the organisations that pass a filter
//
// Serves: Query.organisations, Query.partners, Query.cofinanceurs, Query.associations
// Cardinality: $limit rows at most; reads every participation in $roles of the organisations that pass
/* :params {roles: ['PARTNER', 'COFINANCEUR'], minFabriques: 2, by1: 'FABRIQUE_COUNT', sign1: -1, by2: 'LAST_YEAR', sign2: 1, by3: null, sign3: 1, keyDescending: false, backward: false, afterSort: null, afterKey: null, limit: 10, nestedRoles: ['PARTNER'], nestedLimit: 6} */

MATCH (organisation:Organisation)
// filter: organisation
// include: fabriques-in-roles
WITH organisation AS found, fabriqueCount
// include: actor-sort
// include: after-cursor
WITH found, sort
// include: sorted-page
WITH found AS actor, sort
// include: fabriques-of-actor
WITH actor AS found, sort, nested
RETURN found.record AS actor, sort, nested
// include: sorted-page
