// Pages of the participations of organisations with their parts, one for each of many organisations
//
// Serves: Organisation.participations(withParts: true): all of one level in one statement
// Cardinality: $limit rows at most for each request; reads every participation of the organisation and of its parts
/* :params {requests: [{index: 0, id: 'ministere-de-la-transition-ecologique', roles: ['PARTNER', 'COFINANCEUR'], afterKey: null, afterActor: null}], backward: false, limit: 10} */

// include: held-by-parts
  AND (request.afterKey IS NULL
    OR CASE
      WHEN $backward THEN participation.fabriqueKey < request.afterKey
      ELSE participation.fabriqueKey > request.afterKey
    END
    OR (participation.fabriqueKey = request.afterKey
      AND CASE WHEN $backward THEN actor.key < request.afterActor ELSE actor.key > request.afterActor END))
WITH participation, actor, fabrique, request
// filter: participation, actor, fabrique, request
WITH request, participation AS held, actor AS holder
ORDER BY
  request.index,
  CASE WHEN $backward THEN null ELSE held.fabriqueKey END ASC,
  CASE WHEN $backward THEN held.fabriqueKey ELSE null END DESC,
  CASE WHEN $backward THEN null ELSE holder.key END ASC,
  CASE WHEN $backward THEN holder.key ELSE null END DESC
// Reads the records of the rows of the page only
WITH request.index AS request, collect([held, held.fabriqueKey, holder.key]) AS page
UNWIND page[0..$limit] AS found
WITH request, found[0] AS held, found[1] AS key, found[2] AS actorKey
RETURN request, held.role AS role, key, held.record AS participation, startNode(held).record AS actor, endNode(held).record AS fabrique
ORDER BY
  request,
  CASE WHEN $backward THEN null ELSE key END ASC,
  CASE WHEN $backward THEN key ELSE null END DESC,
  CASE WHEN $backward THEN null ELSE actorKey END ASC,
  CASE WHEN $backward THEN actorKey ELSE null END DESC
