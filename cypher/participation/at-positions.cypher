// The participations at some positions in the list of all, the newest Fabriques first
//
// Serves: Query.search, which finds participations by their positions
// Cardinality: a row for each of $positions that the list has
/* :params {list: 'participations:YEAR:DESC', pageSize: 50, positions: [0, 57]} */

UNWIND $positions AS position
CALL (position) {
  WITH position / $pageSize AS number, position
  MATCH (page:ListPage {at: $list + '/' + toString(number)})
  WITH page.ids[position % $pageSize] AS id
  WHERE id IS NOT NULL
  // include: participation-of-id
  RETURN id, participation, fabrique, actor
}
RETURN position, id, participation.record AS participation, fabrique.record AS fabrique, actor.record AS actor,
  participation.datasetVersion AS stamp
ORDER BY position
