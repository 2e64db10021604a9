// Mark that an import announces its commit (phase 1), or begins it (phase 2)
//
// Serves: the import, each in a transaction of its own: docs/decisions/0021-one-version.md
// Cardinality: one row: the number of the mark, higher than all before; modulo 3 it is the phase
/* :params {phase: 1} */

MERGE (marker:ImportMarker {id: 'commit'})
  ON CREATE SET marker.datasetVersion = 'none', marker.sequence = 0
SET marker.sequence = marker.sequence + 1 + ($phase + 2 - marker.sequence % 3) % 3
RETURN marker.sequence AS sequence
