// Fabriques, and territoires and organisations, by id
//
// Serves: Query.paths, Query.nodes, and every level of an answer that needs both kinds by their ids
// Cardinality: a row for each id found. One of fabrique and actor is null
/* :params {fabriques: ['sites-industriels-de-demain'], actors: ['244400644', 'ademe']} */

CALL () {
  MATCH (found:Fabrique)
  WHERE found.id IN $fabriques
  RETURN found.id AS id, found.record AS fabrique, null AS actor
  UNION ALL
  MATCH (found:Actor)
  WHERE found.id IN $actors
  RETURN found.id AS id, null AS fabrique, found.record AS actor
}
RETURN fabrique, actor
ORDER BY id, fabrique
