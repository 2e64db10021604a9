// Pages of the participations of organisations with their parts, one for each of many organisations
//
// Serves: Organisation.participations(withParts: true): all of one level in one statement
// Cardinality: $limit rows at most for each request; reads every participation of the organisation and of its parts
/* :params {requests: [{index: 0, id: 'ministere-de-la-transition-ecologique', roles: ['PARTNER', 'COFINANCEUR'], afterKey: null, afterActor: null}], fabriqueIds: null, backward: false, limit: 10} */

UNWIND $requests AS request
CALL (request) {
  // include: held-by-parts
    AND (request.afterKey IS NULL
      OR CASE WHEN $backward THEN held.fabriqueKey < request.afterKey ELSE held.fabriqueKey > request.afterKey END
      OR (held.fabriqueKey = request.afterKey
        AND CASE WHEN $backward THEN holder.key < request.afterActor ELSE holder.key > request.afterActor END))
  RETURN holder, held, fabrique AS its
  ORDER BY
    CASE WHEN $backward THEN null ELSE held.fabriqueKey END ASC,
    CASE WHEN $backward THEN held.fabriqueKey ELSE null END DESC,
    CASE WHEN $backward THEN null ELSE holder.key END ASC,
    CASE WHEN $backward THEN holder.key ELSE null END DESC
  LIMIT $limit
}
RETURN request.index AS request, held.role AS role, held.fabriqueKey AS key, held.record AS participation, holder.record AS actor, its.record AS fabrique
ORDER BY
  request,
  CASE WHEN $backward THEN null ELSE held.fabriqueKey END ASC,
  CASE WHEN $backward THEN held.fabriqueKey ELSE null END DESC,
  CASE WHEN $backward THEN null ELSE holder.key END ASC,
  CASE WHEN $backward THEN holder.key ELSE null END DESC
