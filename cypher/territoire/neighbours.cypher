// Pages of territoires of the same départements that took part in other Fabriques, one for each of many territoires
//
// Serves: Territoire.neighbours: all of one level in one statement
// Cardinality: $limit rows at most for each request; reads all participations of the territoires of its départements. A row has
// the Fabriques of the neighbour in which the territoire did not take part, the newest first
/* :params {requests: [{index: 0, id: '50218', afterKey: null}], backward: false, limit: 10} */

UNWIND $requests AS request
CALL (request) {
  MATCH (territoire:Actor {id: request.id})
  WITH request, territoire, [(territoire)-[:TOOK_PART_IN]->(own:Fabrique) | own.id] AS ownIds
  MATCH (territoire)-[:LOCATED_IN]->(:Departement)<-[:LOCATED_IN]-(neighbour:Territoire)
  WHERE neighbour.id <> request.id
    AND (request.afterKey IS NULL
      OR CASE WHEN $backward THEN neighbour.key < request.afterKey ELSE neighbour.key > request.afterKey END)
  WITH DISTINCT neighbour, ownIds
  MATCH (neighbour)-[:TOOK_PART_IN]->(fabrique:Fabrique)
  WITH neighbour, ownIds, fabrique
  ORDER BY fabrique.year DESC, fabrique.key
  WITH neighbour, ownIds, collect(fabrique.id) AS ids
  WITH neighbour, [id IN ids WHERE NOT id IN ownIds] AS fabriqueIds
  WHERE size(fabriqueIds) > 0
  RETURN neighbour, fabriqueIds
  ORDER BY
    CASE WHEN $backward THEN null ELSE neighbour.key END ASC,
    CASE WHEN $backward THEN neighbour.key ELSE null END DESC
  LIMIT $limit
}
RETURN request.index AS request, neighbour.record AS actor, fabriqueIds
ORDER BY
  request,
  CASE WHEN $backward THEN null ELSE neighbour.key END ASC,
  CASE WHEN $backward THEN neighbour.key ELSE null END DESC
