// Pages of pairs by their list
//
// Serves: Query.coOccurrences by count, without a filter
// Cardinality: no rows

CREATE INDEX pair_page_list IF NOT EXISTS
FOR (node:PairPage) ON (node.list)
