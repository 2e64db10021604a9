// Pages of territoires of the same départements that took part in other Fabriques, one for each of many territoires
//
// Serves: Territoire.neighbours: all of one level in one statement
// Cardinality: $limit rows at most for each request; reads all participations of the territoires of its départements. A row has
// the Fabriques of the neighbour in which the territoire did not take part, the newest first
/* :params {requests: [{index: 0, id: '50218', afterKey: null}], backward: false, limit: 10} */

UNWIND $requests AS request
MATCH (start:Actor {id: request.id})
WITH request, start, [(start)-[:TOOK_PART_IN]->(own:Fabrique) | own.id] AS ownIds
MATCH (start)-[:LOCATED_IN]->(:Departement)<-[:LOCATED_IN]-(territoire:Territoire)
WHERE territoire.id <> request.id
  AND (request.afterKey IS NULL
    OR CASE WHEN $backward THEN territoire.key < request.afterKey ELSE territoire.key > request.afterKey END)
WITH DISTINCT territoire, request, ownIds
// filter: territoire, request, ownIds
MATCH (territoire)-[:TOOK_PART_IN]->(its:Fabrique)
WITH request, territoire, ownIds, its
ORDER BY its.year DESC, its.key
WITH request, territoire, ownIds, collect(its.id) AS ids
WITH request, territoire, [id IN ids WHERE NOT id IN ownIds] AS fabriqueIds
WHERE size(fabriqueIds) > 0
WITH request, territoire, fabriqueIds
ORDER BY
  request.index,
  CASE WHEN $backward THEN null ELSE territoire.key END ASC,
  CASE WHEN $backward THEN territoire.key ELSE null END DESC
WITH request.index AS request, collect([territoire.key, territoire.record, fabriqueIds]) AS page
UNWIND page[0..$limit] AS found
RETURN request, found[1] AS actor, found[2] AS fabriqueIds
ORDER BY
  request,
  CASE WHEN $backward THEN null ELSE found[0] END ASC,
  CASE WHEN $backward THEN found[0] ELSE null END DESC
