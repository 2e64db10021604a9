// The mark of an import that was killed before it could remove it
//
// Serves: the next import, which holds the lock and so knows that no commit is under way any more
// Cardinality: one row when there is such a mark, else none

MATCH (marker:ImportMarker {id: 'commit'})
WHERE marker.sequence % 3 <> 0
RETURN marker.sequence AS sequence
LIMIT 1
