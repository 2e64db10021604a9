// Mark that the commit of an import has ended: the next multiple of 3
//
// Serves: the import, in a transaction of its own after its commit succeeded or failed
// Cardinality: no rows. Changes nothing if another import has set its own mark in the meantime
/* :params {sequence: 1} */

MATCH (marker:ImportMarker {id: 'commit'})
// The write takes the lock, so the comparison reads the last value.
SET marker.locked = true
REMOVE marker.locked
WITH marker
WHERE marker.sequence = $sequence
SET marker.sequence = $sequence + 1 + (2 - $sequence % 3) % 3
