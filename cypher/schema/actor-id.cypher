// Each Actor has a id of its own
//
// Serves: the import, which finds nodes by it, and every look-up
// Cardinality: no rows

CREATE CONSTRAINT actor_id IF NOT EXISTS
FOR (node:Actor) REQUIRE node.id IS UNIQUE
