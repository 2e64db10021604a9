// A page of the Fabriques that pass a filter
//
// Serves: Query.fabriques
// Cardinality: $limit rows at most; reads every Fabrique that passes the filter
/* :params {by1: 'PARTNER_COUNT', sign1: -1, by2: 'YEAR', sign2: 1, by3: null, sign3: 1, keyDescending: false, backward: false, afterSort: null, afterKey: null, limit: 10, nestedRoles: ['PARTNER'], nestedLimit: 6} */

MATCH (fabrique:Fabrique)
// filter: fabrique
// 2000000000 gives all numbers ten digits. A missing value comes last in both directions
WITH fabrique AS found,
  2000000000 + coalesce($sign1 * CASE $by1
    WHEN 'YEAR' THEN fabrique.year
    WHEN 'PERIOD_FROM' THEN toInteger(replace(fabrique.periodFrom, '-', ''))
    WHEN 'TERRITOIRE_COUNT' THEN fabrique.territoireCount
    WHEN 'ORGANISATION_COUNT' THEN fabrique.organisationCount
    WHEN 'PARTNER_COUNT' THEN fabrique.partnerCount
  END, 999999999) AS number1,
  2000000000 + coalesce($sign2 * CASE $by2
    WHEN 'YEAR' THEN fabrique.year
    WHEN 'PERIOD_FROM' THEN toInteger(replace(fabrique.periodFrom, '-', ''))
    WHEN 'TERRITOIRE_COUNT' THEN fabrique.territoireCount
    WHEN 'ORGANISATION_COUNT' THEN fabrique.organisationCount
    WHEN 'PARTNER_COUNT' THEN fabrique.partnerCount
  END, 999999999) AS number2,
  2000000000 + coalesce($sign3 * CASE $by3
    WHEN 'YEAR' THEN fabrique.year
    WHEN 'PERIOD_FROM' THEN toInteger(replace(fabrique.periodFrom, '-', ''))
    WHEN 'TERRITOIRE_COUNT' THEN fabrique.territoireCount
    WHEN 'ORGANISATION_COUNT' THEN fabrique.organisationCount
    WHEN 'PARTNER_COUNT' THEN fabrique.partnerCount
  END, 999999999) AS number3
// include: sort-text
// include: after-cursor
WITH found, sort
// include: sorted-page
WITH found AS fabrique, sort
// include: participants-of-fabrique
WITH fabrique AS found, sort, nested
RETURN found.record AS fabrique, sort, nested
// include: sorted-page
