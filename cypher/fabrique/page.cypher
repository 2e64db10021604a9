// A page of the Fabriques that match a filter
//
// Serves: Query.fabriques
// Cardinality: $limit rows at most; reads every Fabrique that matches
/* :params {yearFrom: 2019, yearTo: 2023, status: 'ACHEVEE', text: null, ids: null, departement: null, region: null, territoire: null, organisation: null, order: 'YEAR', descending: false, backward: false, afterSort: null, afterKey: null, limit: 10} */

// include: fabrique-filter
WITH fabrique AS found,
  CASE $order
    WHEN 'YEAR' THEN fabrique.year
    WHEN 'TERRITOIRE_COUNT' THEN fabrique.territoireCount
    WHEN 'ORGANISATION_COUNT' THEN fabrique.organisationCount
    ELSE fabrique.key
  END AS sort
// include: after-cursor
RETURN found.record AS fabrique, sort
// include: sorted-page
