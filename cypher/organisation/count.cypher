// How many organisations pass a filter
//
// Serves: totalCount of Query.organisations, partners, cofinanceurs and associations
// Cardinality: one row
/* :params {roles: ['PARTNER', 'COFINANCEUR'], minFabriques: 2} */

MATCH (organisation:Organisation)
// filter: organisation
// include: fabriques-in-roles
RETURN count(organisation) AS count
