// Actor by id, for look-ups
//
// Serves: the import and every look-up on the embedded engine, whose unique constraints have no index of their own
// Cardinality: no rows

CREATE INDEX actor_id_lookup IF NOT EXISTS
FOR (node:Actor) ON (node.id)
