// Actor by its place in the order of names
//
// Serves: pages in the order of names
// Cardinality: no rows

CREATE INDEX actor_key IF NOT EXISTS
FOR (node:Actor) ON (node.key)
