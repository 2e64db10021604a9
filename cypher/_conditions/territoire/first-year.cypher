// Territoires that took part for the first time in a span of years
//
// Needs: territoire; $from, $to, null meaning no bound
/* :params {from: 2024, to: null} */

territoire.firstYear IS NOT NULL
  AND ($from IS NULL OR territoire.firstYear >= $from)
  AND ($to IS NULL OR territoire.firstYear <= $to)
