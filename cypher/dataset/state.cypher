// Which version of the data the graph holds, and whether a commit of an import is under way
//
// Serves: each request: see docs/decisions/0021-one-version.md
// Cardinality: one row, or none in an empty database. The record explains the sequence

MATCH (dataset:Dataset {id: 'dataset'})
OPTIONAL MATCH (marker:ImportMarker {id: 'commit'})
RETURN dataset.version AS version, coalesce(marker.sequence, 0) AS sequence
