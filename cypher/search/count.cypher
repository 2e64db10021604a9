// How many nodes have every word of a question
//
// Serves: totalCount of Query.search
// Cardinality: one row
/* :params {wanted: [{word: 0, text: 'granville', how: 'EXACT'}], words: 1, types: null} */

UNWIND $wanted AS wanted
CALL (wanted) {
  MATCH (term:Term {text: wanted.text})-[:OCCURS_IN]->(node)
  WHERE $types IS NULL OR node.type IN $types
  RETURN node
}
WITH node, count(DISTINCT wanted.word) AS found
WHERE found = $words
RETURN count(node) AS count
