// The sort values of a row as one text: texts are in the order in which a client reads the list
//
// Needs: found, a node; number1, number2, number3, each of ten digits; $by1, $by2, $by3, as in `sortParams` of
// src/store/statements/page.ts, where `sortText` writes the same text
// Yields: found, sort. Ends in a WITH, which may continue with WHERE

WITH found,
  CASE WHEN $by1 IS NULL THEN '' ELSE toString(number1) END
  + CASE WHEN $by2 IS NULL THEN '' ELSE toString(number2) END
  + CASE WHEN $by3 IS NULL THEN '' ELSE toString(number3) END AS sort
