// Fabriques whose period is known and shares a month with a span
//
// Needs: fabrique; $from, $to: months, null meaning no bound
/* :params {from: '2021-01', to: null} */

fabrique.periodFrom IS NOT NULL
  AND ($from IS NULL OR fabrique.periodTo >= $from)
  AND ($to IS NULL OR fabrique.periodFrom <= $to)
