// A page of the nodes that have every word of a question, the best first
//
// Serves: Query.search
// Cardinality: $limit rows at most; reads every occurrence of the words, and the nodes of the page alone. $afterKey and
// $afterType name the last node seen: empty, not null, at the beginning, for the embedded engine would look for null in
// every node. What an occurrence holds, and the score, stand in docs/decisions/0007-search.md
/* :params {wanted: [{word: 0, text: 'granville', how: 'EXACT'}], words: 1, types: null, afterScore: null, afterKey: '', afterType: '', limit: 10} */

OPTIONAL MATCH (last:Searchable)
WHERE last.key = $afterKey AND last.type = $afterType
// A last node that is gone: those of its score come again, rather than be left out.
WITH coalesce(last.rank, -1) AS afterRank
UNWIND $wanted AS wanted
CALL (wanted) {
  MATCH (term:Term {text: wanted.text})
  WHERE $types IS NULL OR term.type IN $types
  UNWIND term.occurrences AS occurrence
  RETURN occurrence / 100000000 AS rank, CASE wanted.how
    WHEN 'EXACT' THEN occurrence / 10000 % 10000
    WHEN 'PREFIX' THEN occurrence % 10000
    ELSE occurrence % 10000 / 10
  END AS points
}
WITH afterRank, rank, wanted.word AS word, max(points) AS points
WITH afterRank, rank, count(word) AS found, min(points) AS weakest, sum(points % 1000) AS share
WHERE found = $words
WITH afterRank, rank, weakest / 1000 * 1000 + CASE WHEN share > 999 THEN 999 ELSE share END AS score
WHERE $afterScore IS NULL OR score < $afterScore OR (score = $afterScore AND rank > afterRank)
WITH rank, score
ORDER BY score DESC, rank
LIMIT $limit
MATCH (hit:Searchable {rank: rank})
RETURN hit.record AS node, score
ORDER BY score DESC, rank
