UNWIND range(0, size($words) - 1) AS word
CALL (word) {
  MATCH (term:Term {text: $words[word]})
  UNWIND term.occurrences AS occurrence
  RETURN occurrence / 100000000 AS rank, occurrence / 10000 % 10000 AS points
  UNION ALL
  WITH *
  WHERE word = size($words) - 1
  MATCH (term:Term)
  WHERE term.text STARTS WITH $words[word] AND term.text <> $words[word]
  UNWIND term.occurrences AS occurrence
  RETURN occurrence / 100000000 AS rank, occurrence % 10000 AS points
}
WITH rank, word, max(points) AS points
WITH rank, count(word) AS found, min(points) AS weakest, sum(points % 1000) AS share
WHERE found = size($words)
WITH rank, weakest / 1000 * 1000 + CASE WHEN share > 999 THEN 999 ELSE share END AS score
ORDER BY score DESC, rank
LIMIT 10
MATCH (node:Searchable {rank: rank})
RETURN node.type AS type, coalesce(node.title, node.name) AS name, score
ORDER BY score DESC, rank
