// Organisations that took part in a Fabrique of a span of years
//
// Needs: organisation; $from, $to, null meaning no bound
/* :params {from: 2020, to: 2022} */

any(year IN organisation.years WHERE ($from IS NULL OR year >= $from) AND ($to IS NULL OR year <= $to))
