// A page of the nodes that have every word of a question, the best first
//
// Serves: Query.search
// Cardinality: $limit rows at most; reads every occurrence of the words. The score is explained in docs/decisions/0007-search.md
/* :params {wanted: [{word: 0, text: 'granville', how: 'EXACT'}], words: 1, types: null, afterScore: null, afterKey: null, afterType: null, limit: 10} */

UNWIND $wanted AS wanted
CALL (wanted) {
  MATCH (term:Term {text: wanted.text})-[occurrence:OCCURS_IN]->(node)
  WHERE $types IS NULL OR node.type IN $types
  RETURN node, CASE wanted.how
    WHEN 'EXACT' THEN occurrence.exact
    WHEN 'PREFIX' THEN occurrence.partial
    ELSE occurrence.partial / 10
  END AS points
}
WITH node, wanted.word AS word, max(points) AS points
WITH node, count(word) AS found, min(points) AS weakest, sum(points % 1000) AS share
WHERE found = $words
WITH node, weakest / 1000 * 1000 + CASE WHEN share > 999 THEN 999 ELSE share END AS score
WHERE $afterScore IS NULL
   OR score < $afterScore
   OR (score = $afterScore AND (node.key > $afterKey OR (node.key = $afterKey AND node.type > $afterType)))
RETURN properties(node) AS node, score
ORDER BY score DESC, node.key, node.type
LIMIT $limit
