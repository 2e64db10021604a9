// A page of the organisations that pass a filter
//
// Serves: Query.organisations, Query.partners, Query.cofinanceurs, Query.associations
// Cardinality: $limit rows at most; reads every participation in $roles of the organisations that pass
/* :params {roles: ['PARTNER', 'COFINANCEUR'], minFabriques: 2, orders: [{field: 'FABRIQUE_COUNT', descending: true}, {field: 'LAST_YEAR', descending: false}], keyDescending: false, backward: false, afterSort: null, afterKey: null, limit: 10} */

MATCH (organisation:Organisation)
// filter: organisation
// include: fabriques-in-roles
WITH organisation AS found, fabriqueCount
// include: actor-sort
// include: after-cursor
RETURN found.record AS actor, sort
// include: sorted-page
