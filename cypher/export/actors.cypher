// All territoires and organisations, as the data set has them
//
// Serves: the download of the whole data set
// Cardinality: a row for each actor

MATCH (actor:Actor)
RETURN properties(actor) AS actor
ORDER BY actor.position
