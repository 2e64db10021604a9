// Pages of participations, one for each of many fabriques
//
// Serves: Fabrique.participations, territoires, partners, cofinanceurs, associations: all of one level in one statement
// Cardinality: $limit rows at most for each request
/* :params {requests: [{index: 0, id: 'sites-industriels-de-demain', roles: ['TERRITOIRE', 'PARTNER'], afterKey: null}], backward: false, limit: 10} */

UNWIND $requests AS request
CALL (request) {
  MATCH (fabrique:Fabrique {id: request.id})<-[participation:TOOK_PART_IN|PARTNER_OF|COFINANCED|ASSOCIATION_OF]-(actor:Actor)
  WHERE participation.role IN request.roles
    AND (request.afterKey IS NULL
      OR CASE WHEN $backward THEN participation.actorKey < request.afterKey ELSE participation.actorKey > request.afterKey END)
  RETURN participation, actor
  ORDER BY
    CASE WHEN $backward THEN null ELSE participation.actorKey END ASC,
    CASE WHEN $backward THEN participation.actorKey ELSE null END DESC
  LIMIT $limit
}
RETURN request.index AS request, properties(participation) AS participation, properties(actor) AS actor
ORDER BY
  request,
  CASE WHEN $backward THEN null ELSE participation.actorKey END ASC,
  CASE WHEN $backward THEN participation.actorKey ELSE null END DESC
