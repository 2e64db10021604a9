// How many Fabriques match a filter
//
// Serves: totalCount of Query.fabriques, and N of co-occurrences
// Cardinality: one row
/* :params {yearFrom: 2019, yearTo: 2023, status: 'ACHEVEE', text: null, ids: null, departement: null, region: null, territoire: null, organisation: null} */

// include: fabrique-filter
RETURN count(fabrique) AS count
