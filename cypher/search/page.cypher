// A page of the nodes that have every word of a question, the best first
//
// Serves: Query.search
// Cardinality: $limit rows at most; reads every occurrence of the words. The score is explained in docs/decisions/0007-search.md
/* :params {wanted: [{word: 0, text: 'granville', how: 'EXACT'}], words: 1, types: null, afterScore: null, afterKey: null, afterType: null, limit: 10} */

UNWIND $wanted AS wanted
CALL (wanted) {
  MATCH (term:Term {text: wanted.text})-[occurrence:OCCURS_IN]->(hit)
  WHERE $types IS NULL OR hit.type IN $types
  RETURN hit, CASE wanted.how
    WHEN 'EXACT' THEN occurrence.exact
    WHEN 'PREFIX' THEN occurrence.partial
    ELSE occurrence.partial / 10
  END AS points
}
WITH hit, wanted.word AS word, max(points) AS points
WITH hit, count(word) AS found, min(points) AS weakest, sum(points % 1000) AS share
WHERE found = $words
WITH hit, weakest / 1000 * 1000 + CASE WHEN share > 999 THEN 999 ELSE share END AS score
WHERE $afterScore IS NULL
   OR score < $afterScore
   OR (score = $afterScore AND (hit.key > $afterKey OR (hit.key = $afterKey AND hit.type > $afterType)))
RETURN hit.record AS node, score
ORDER BY score DESC, hit.key, hit.type
LIMIT $limit
