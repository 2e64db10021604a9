// A page of all participations, the newest Fabriques first, in the order of the import
//
// Serves: Query.participations, without a filter and in its default order
// Cardinality: $limit rows at most, none if the participation $afterId no longer exists. Reads only the Fabriques of the page, so
// its cost does not depend on the length of the list
/* :params {list: 'participations:YEAR:DESC', pageSize: 50, backward: false, afterId: null, limit: 10} */

CALL () {
  WITH coalesce($afterId, '') AS id
  // include: participation-of-id
  RETURN max(participation.listPosition) AS last
}
WITH CASE WHEN $afterId IS NULL THEN -1 ELSE last END AS at
// include: precomputed-page
CALL (id) {
  // include: participation-of-id
  RETURN participation, fabrique, actor
}
RETURN id, participation.record AS participation, fabrique.record AS fabrique, actor.record AS actor,
  fabrique.year AS number, participation.fabriqueKey + '\t' + participation.actorKey AS key
ORDER BY CASE WHEN $backward THEN -position ELSE position END
