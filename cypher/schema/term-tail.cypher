// Term by its second half and length
//
// Serves: words with a typo in the first half
// Cardinality: no rows

CREATE INDEX term_tail IF NOT EXISTS
FOR (node:Term) ON (node.tail)
