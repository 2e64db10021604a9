// The ids of the Fabriques under a filter
//
// Serves: every question that takes a FabriqueFilter
// Cardinality: a row for each Fabrique under the filter
/* :params {yearFrom: 2019, yearTo: 2023, status: 'ACHEVEE', text: null, ids: null, departement: null, region: null, territoire: null, organisation: null} */

// include: fabrique-filter
RETURN fabrique.id AS id
ORDER BY id
