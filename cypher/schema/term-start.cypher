// Term by its first letter
//
// Serves: words as they are typed
// Cardinality: no rows

CREATE INDEX term_start IF NOT EXISTS
FOR (node:Term) ON (node.start)
