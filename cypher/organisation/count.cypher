// How many organisations match a filter
//
// Serves: totalCount of Query.organisations, partners, cofinanceurs and associations
// Cardinality: one row
/* :params {text: null, ids: null, heldRoles: ['COFINANCEUR'], roles: ['PARTNER', 'COFINANCEUR'], minFabriques: 2} */

// include: organisation-filter
RETURN count(organisation) AS count
