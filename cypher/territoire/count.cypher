// How many territoires match a filter
//
// Serves: totalCount of Query.territoires
// Cardinality: one row
/* :params {kinds: ['CA', 'CC'], departement: null, region: null, text: null, ids: null, minFabriques: 1} */

// include: territoire-filter
RETURN count(territoire) AS count
