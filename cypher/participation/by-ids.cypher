// Participations by id
//
// Serves: Query.node, Query.nodes, Query.search
// Cardinality: a row for each id found; reads all participations of the Fabriques of the ids
/* :params {ids: ['mobilites-actives:PARTNER:ademe', 'senior-demain-dans-une-petite-ville:TERRITOIRE:50218']} */

UNWIND $ids AS id
CALL (id) {
  // include: participation-of-id
  RETURN participation, fabrique, actor
}
RETURN id, participation.record AS participation, fabrique.record AS fabrique, actor.record AS actor,
  participation.listPosition AS position
ORDER BY id
