// Fabrique by slug
//
// Serves: look-ups by the name that is used in links
// Cardinality: no rows

CREATE INDEX fabrique_slug IF NOT EXISTS
FOR (node:Fabrique) ON (node.slug)
