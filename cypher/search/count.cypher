// How many nodes have every word of a question
//
// Serves: totalCount of Query.search
// Cardinality: one row
/* :params {wanted: [{word: 0, text: 'granville', how: 'EXACT'}], words: 1, types: null} */

UNWIND $wanted AS wanted
CALL (wanted) {
  MATCH (term:Term {text: wanted.text})
  WHERE $types IS NULL OR term.type IN $types
  UNWIND term.occurrences AS occurrence
  RETURN occurrence / 100000000 AS rank
}
WITH rank, count(DISTINCT wanted.word) AS found
WHERE found = $words
RETURN count(rank) AS count
