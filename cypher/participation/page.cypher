// A page of all participations
//
// Serves: Query.participations
// Cardinality: $limit rows at most; reads every participation
/* :params {order: 'YEAR', descending: true, backward: false, afterSort: null, afterKey: null, limit: 10} */

MATCH (actor:Actor)-[participation:ANY_ROLE]->(fabrique:Fabrique)
// include: participations-in-order
