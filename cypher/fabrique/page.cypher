// A page of the Fabriques that pass a filter
//
// Serves: Query.fabriques
// Cardinality: $limit rows at most; reads every Fabrique that passes the filter
/* :params {orders: [{field: 'PARTNER_COUNT', descending: true}, {field: 'YEAR', descending: false}], keyDescending: false, backward: false, afterSort: null, afterKey: null, limit: 10} */

MATCH (fabrique:Fabrique)
// filter: fabrique
WITH fabrique AS found,
  [order IN $orders | CASE order.field
    WHEN 'YEAR' THEN fabrique.year
    WHEN 'PERIOD_FROM' THEN toInteger(replace(fabrique.periodFrom, '-', ''))
    WHEN 'TERRITOIRE_COUNT' THEN fabrique.territoireCount
    WHEN 'ORGANISATION_COUNT' THEN fabrique.organisationCount
    WHEN 'PARTNER_COUNT' THEN fabrique.partnerCount
  END] AS values
// include: sort-text
// include: after-cursor
RETURN found.record AS fabrique, sort
// include: sorted-page
