// All participations, as the data set has them
//
// Serves: the download of the whole data set
// Cardinality: a row for each participation

MATCH (actor:Actor)-[participation:ANY_ROLE]->(fabrique:Fabrique)
RETURN fabrique.id AS fabrique, actor.id AS actor, properties(participation) AS participation
ORDER BY participation.position
