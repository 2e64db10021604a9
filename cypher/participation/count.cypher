// The number of participations that pass a filter
//
// Serves: totalCount of Query.participations
// Cardinality: one row

MATCH (actor:Actor)-[participation:ANY_ROLE]->(fabrique:Fabrique)
// filter: participation, actor, fabrique
RETURN count(participation) AS count
