// Pages of the pairs of actors with most Fabriques in common, as the import has found them
//
// Serves: Query.coOccurrences by count, without a filter
// Cardinality: up to three pages of 50 pairs, those that end after a pair; $afterCount null means from the first.
// complete tells whether the list has all pairs, or only the first 1,000
/* :params {list: 'PARTNER:PARTNER', afterCount: null, afterA: null, afterB: null} */

MATCH (page:PairPage)
WHERE page.list = $list
  AND ($afterCount IS NULL
    OR page.lastCount < $afterCount
    OR (page.lastCount = $afterCount AND (page.lastA > $afterA OR (page.lastA = $afterA AND page.lastB > $afterB))))
RETURN page.number AS number, page.pairs AS pairs, page.complete AS complete
ORDER BY number
LIMIT 3
