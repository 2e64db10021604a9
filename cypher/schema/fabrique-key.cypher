// Fabrique by its place in the order of names
//
// Serves: pages in the order of names
// Cardinality: no rows

CREATE INDEX fabrique_key IF NOT EXISTS
FOR (node:Fabrique) ON (node.key)
