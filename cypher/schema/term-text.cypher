// Term by the word
//
// Serves: the import and every search. An index in place of a constraint: the embedded engine adds to it in constant time
// Cardinality: no rows

CREATE INDEX term_text IF NOT EXISTS
FOR (node:Term) ON (node.text)
