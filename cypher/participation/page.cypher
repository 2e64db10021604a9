// A page of the participations that pass a filter
//
// Serves: Query.participations
// Cardinality: $limit rows at most; reads every participation that passes the filter
/* :params {orders: [{field: 'LINE', descending: true}, {field: 'ACTOR', descending: false}], keyDescending: false, backward: false, afterSort: null, afterKey: null, limit: 10} */

MATCH (actor:Actor)-[participation:ANY_ROLE]->(fabrique:Fabrique)
// filter: participation, actor, fabrique
// include: participations-in-order
