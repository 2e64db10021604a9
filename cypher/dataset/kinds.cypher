// Territoires and organisations by kind
//
// Serves: Dataset.counts
// Cardinality: a row for each kind that occurs, the most frequent first
/* :params {type: 'Territoire'} */

MATCH (actor:Actor)
WHERE actor.type = $type
WITH actor.kind AS kind, count(actor) AS count
RETURN kind, count
ORDER BY count DESC, kind
