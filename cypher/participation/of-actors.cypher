// Pages of participations, one for each of many actors
//
// Serves: Actor.participations: all of one level in one statement
// Cardinality: $limit rows at most for each request
/* :params {requests: [{index: 0, id: 'ademe', roles: ['TERRITOIRE', 'PARTNER'], afterKey: null}], fabriqueIds: null, backward: false, limit: 10} */

UNWIND $requests AS request
CALL (request) {
  MATCH (actor:Actor {id: request.id})-[participation:TOOK_PART_IN|PARTNER_OF|COFINANCED|ASSOCIATION_OF]->(fabrique:Fabrique)
  WHERE participation.role IN request.roles
    AND (request.afterKey IS NULL
      OR CASE WHEN $backward THEN participation.fabriqueKey < request.afterKey ELSE participation.fabriqueKey > request.afterKey END)
    AND ($fabriqueIds IS NULL OR fabrique.id IN $fabriqueIds)
  RETURN participation, fabrique
  ORDER BY
    CASE WHEN $backward THEN null ELSE participation.fabriqueKey END ASC,
    CASE WHEN $backward THEN participation.fabriqueKey ELSE null END DESC
  LIMIT $limit
}
RETURN request.index AS request, properties(participation) AS participation, properties(fabrique) AS fabrique
ORDER BY
  request,
  CASE WHEN $backward THEN null ELSE participation.fabriqueKey END ASC,
  CASE WHEN $backward THEN participation.fabriqueKey ELSE null END DESC
