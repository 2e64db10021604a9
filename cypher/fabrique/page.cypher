// A page of the Fabriques that pass a filter
//
// Serves: Query.fabriques
// Cardinality: $limit rows at most; reads every Fabrique that passes the filter
/* :params {order: 'YEAR', descending: false, backward: false, afterSort: null, afterKey: null, limit: 10} */

MATCH (fabrique:Fabrique)
// filter: fabrique
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
