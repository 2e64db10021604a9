// The number of all participations
//
// Serves: totalCount of Query.participations
// Cardinality: one row

MATCH (actor:Actor)-[participation:ANY_ROLE]->(fabrique:Fabrique)
RETURN count(participation) AS count
