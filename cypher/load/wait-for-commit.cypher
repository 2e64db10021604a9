// Wait until no import has the lock
//
// Serves: an import whose commit failed with an unknown outcome, before it settles its mark
// Cardinality: no rows

MATCH (dataset:Dataset {id: 'dataset'})
SET dataset.locked = true
REMOVE dataset.locked
