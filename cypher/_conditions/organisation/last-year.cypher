// Organisations that took part for the last time in a span of years
//
// Needs: organisation; $from, $to, null meaning no bound
/* :params {from: null, to: 2020} */

organisation.lastYear IS NOT NULL
  AND ($from IS NULL OR organisation.lastYear >= $from)
  AND ($to IS NULL OR organisation.lastYear <= $to)
