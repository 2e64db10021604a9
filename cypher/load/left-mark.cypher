// The mark of an import that was killed before it could remove it
//
// Serves: the next import: it has the lock, so no commit is under way any more
// Cardinality: one row if there is such a mark, otherwise none

MATCH (marker:ImportMarker {id: 'commit'})
WHERE marker.sequence % 3 <> 0
RETURN marker.sequence AS sequence
LIMIT 1
