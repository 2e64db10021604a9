// Pages of the direct parts of organisations, one for each of many organisations
//
// Serves: Organisation.parts: all of one level in one statement
// Cardinality: $limit rows at most for each request; reads all parts of its organisation
/* :params {requests: [{index: 0, id: 'ministere-de-la-transition-ecologique', afterKey: null}], backward: false, limit: 10} */

UNWIND $requests AS request
MATCH (:Actor {id: request.id})<-[:PART_OF]-(organisation:Organisation)
WHERE request.afterKey IS NULL
   OR CASE WHEN $backward THEN organisation.key < request.afterKey ELSE organisation.key > request.afterKey END
WITH organisation, request
// filter: organisation, request
WITH request, organisation
ORDER BY
  request.index,
  CASE WHEN $backward THEN null ELSE organisation.key END ASC,
  CASE WHEN $backward THEN organisation.key ELSE null END DESC
// Reads the records of the rows of the page only
WITH request.index AS request, collect(organisation) AS page
UNWIND page[0..$limit] AS found
RETURN request, found.record AS actor
ORDER BY
  request,
  CASE WHEN $backward THEN null ELSE found.key END ASC,
  CASE WHEN $backward THEN found.key ELSE null END DESC
