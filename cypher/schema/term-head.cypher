// Term by its first half and length
//
// Serves: words with a typo in the second half
// Cardinality: no rows

CREATE INDEX term_head IF NOT EXISTS
FOR (node:Term) ON (node.head)
