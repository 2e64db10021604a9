// Actor by slug
//
// Serves: look-ups by the name that is used in links
// Cardinality: no rows

CREATE INDEX actor_slug IF NOT EXISTS
FOR (node:Actor) ON (node.slug)
