// A page of a precomputed list of territoires or organisations, in the order of the import
//
// Serves: Query.territoires, organisations, partners, cofinanceurs, associations, without a filter
// Cardinality: $limit rows at most, none if the node of $afterKey no longer exists. $place is the index of the list in `places`
// of a node. Reads only the rows of the page, so its cost does not depend on the length of the list
/* :params {list: 'territoires:FABRIQUE_COUNT:DESC', place: 3, pageSize: 50, backward: false, afterKey: null, limit: 10, nestedRoles: ['PARTNER'], nestedLimit: 6} */

OPTIONAL MATCH (last:Actor)
WHERE last.key = $afterKey
WITH CASE WHEN $afterKey IS NULL THEN -1 ELSE last.places[$place] END AS at
// include: precomputed-page
CALL (id) {
  MATCH (actor:Actor {id: id})
  RETURN actor
}
// include: fabriques-of-actor
RETURN actor.record AS actor, actor.sortNumbers[$place] AS number, nested
ORDER BY CASE WHEN $backward THEN -position ELSE position END
