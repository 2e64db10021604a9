// Say that the commit of an import is about to begin
//
// Serves: the import, in a transaction of its own just before its commit: readers trust nothing until the mark is gone
// Cardinality: one row: the number of the mark, odd and greater than any before

MERGE (marker:ImportMarker {id: 'commit'})
  ON CREATE SET marker.datasetVersion = 'none', marker.sequence = 0
SET marker.sequence = marker.sequence + 1 + marker.sequence % 2
RETURN marker.sequence AS sequence
