// Pages of the pairs of actors with the most Fabriques in common, as the import has found them
//
// Serves: Query.coOccurrences by count, without a filter
// Cardinality: three pages at most, the first that end after a pair; $afterCount null means from the first pair. complete is
// true when the list has all pairs, false when it has the most frequent alone
/* :params {list: 'PARTNER:PARTNER', afterCount: null, afterA: null, afterB: null} */

MATCH (page:PairPage)
WHERE page.list = $list
  AND ($afterCount IS NULL
    OR page.lastCount < $afterCount
    OR (page.lastCount = $afterCount AND (page.lastA > $afterA OR (page.lastA = $afterA AND page.lastB > $afterB))))
RETURN page.number AS number, page.pairs AS pairs, page.complete AS complete
ORDER BY number
LIMIT 3
