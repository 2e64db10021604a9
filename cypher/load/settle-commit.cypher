// Say that the commit of an import has ended: the next number that 3 divides
//
// Serves: the import, in a transaction of its own after its commit has returned or failed
// Cardinality: no rows. Changes nothing when another import has set its own mark in the meantime
/* :params {sequence: 1} */

MATCH (marker:ImportMarker {id: 'commit'})
// Writing takes the lock, so that the comparison sees the last value.
SET marker.locked = true
REMOVE marker.locked
WITH marker
WHERE marker.sequence = $sequence
SET marker.sequence = $sequence + 1 + (2 - $sequence % 3) % 3
