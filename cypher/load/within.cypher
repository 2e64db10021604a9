// The territoires that enclose a territoire, 0 the nearest
//
// Serves: the import, in batches
// Cardinality: no rows
/* :params {inner: ['50218'], outer: ['200042604'], distance: [1], stamp: 'example'} */

UNWIND range(0, size($inner) - 1) AS row
MATCH (inner:Actor {id: $inner[row]})
MATCH (outer:Actor {id: $outer[row]})
CREATE (inner)-[:WITHIN {distance: $distance[row], datasetVersion: $stamp}]->(outer)
