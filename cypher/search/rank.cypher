// The rank of a node among all that can be found
//
// Serves: Query.search, whose next page begins after it
// Cardinality: one row, none if the node no longer exists
/* :params {key: 'ademe\tademe', type: 'Organisation'} */

MATCH (last:Searchable)
WHERE last.key = $key AND last.type = $type
RETURN last.rank AS rank
ORDER BY rank
