// Fabriques of a span of years
//
// Needs: fabrique; $from, $to, null meaning no bound
/* :params {from: 2019, to: 2023} */

($from IS NULL OR fabrique.year >= $from) AND ($to IS NULL OR fabrique.year <= $to)
