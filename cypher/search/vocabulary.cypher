// Words of the data that begin with a prefix, or that a mistyped word may mean
//
// Serves: Query.search, Query.resolve, which compare what is found with what was typed
// Cardinality: at most $limit words that begin with $prefix (null: none), by alphabet, and all that share a key
/* :params {prefix: 'gran', start: 'g', heads: ['gra8', 'gran9', 'gran10'], tails: ['ile8', 'vile9', 'vile10'], limit: 1000} */

CALL () {
  MATCH (term:Term)
  WHERE term.start = $start AND term.text STARTS WITH $prefix
  WITH term.text AS text
  ORDER BY text
  LIMIT $limit
  RETURN collect(text) AS begun
}
CALL () {
  MATCH (term:Term)
  WHERE term.head IN $heads
  RETURN collect(term.text) AS sameHead
}
CALL () {
  MATCH (term:Term)
  WHERE term.tail IN $tails
  RETURN collect(term.text) AS sameTail
}
UNWIND begun + sameHead + sameTail AS text
RETURN DISTINCT text
ORDER BY text
