// Organisations that took part for the first time in a span of years
//
// Needs: organisation; $from, $to, null meaning no bound
/* :params {from: 2024, to: null} */

organisation.firstYear IS NOT NULL
  AND ($from IS NULL OR organisation.firstYear >= $from)
  AND ($to IS NULL OR organisation.firstYear <= $to)
