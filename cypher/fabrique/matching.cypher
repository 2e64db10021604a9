// The ids of the Fabriques that match a filter
//
// Serves: every field with a FabriqueFilter
// Cardinality: a row for each Fabrique that matches
/* :params {yearFrom: 2019, yearTo: 2023, status: 'ACHEVEE', text: null, ids: null, departement: null, region: null, territoire: null, organisation: null} */

// include: fabrique-filter
RETURN fabrique.id AS id
ORDER BY id
