// Territoires and organisations by id
//
// Serves: Query.node, Query.nodes, and every field that gives an actor known by its id
// Cardinality: a row for each id found
/* :params {ids: ['244400644', 'ademe']} */

MATCH (actor:Actor)
WHERE actor.id IN $ids
RETURN properties(actor) AS actor
ORDER BY actor.id
