// Territoires that took part for the last time in a span of years
//
// Needs: territoire; $from, $to, null meaning no bound
/* :params {from: null, to: 2020} */

territoire.lastYear IS NOT NULL
  AND ($from IS NULL OR territoire.lastYear >= $from)
  AND ($to IS NULL OR territoire.lastYear <= $to)
