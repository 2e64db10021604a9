// The sort values of a row as one text: texts are in the order in which a client reads the list
//
// Needs: found, a node; values, a list of numbers between -999999998 and 999999998, one for each of $orders; $orders, as in
// `ordersOf` of src/store/statements/page.ts, where `sortText` writes the same text
// Yields: found, sort. Ends in a WITH, which may continue with WHERE

// 2000000000 gives all numbers ten digits. A missing value comes last in both directions
WITH found,
  [at IN range(0, size($orders) - 1) |
    2000000000 + coalesce(CASE WHEN $orders[at].descending THEN -values[at] ELSE values[at] END, 999999999)] AS numbers
WITH found, reduce(text = '', number IN numbers | text + toString(number)) AS sort
