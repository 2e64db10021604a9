// Territoires and organisations by id
//
// Serves: Query.node, Query.nodes, and every field that gives an actor known by its id
// Cardinality: a row for each id found
/* :params {ids: ['244400644', 'ademe']} */

MATCH (found:Actor)
WHERE found.id IN $ids
RETURN found.record AS actor
ORDER BY found.id
