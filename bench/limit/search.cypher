UNWIND range(0, size($words) - 1) AS word
CALL (word) {
  MATCH (:Term {text: $words[word]})-[occurrence:OCCURS_IN]->(node)
  RETURN node, occurrence.exact AS points
  UNION ALL
  WITH *
  WHERE word = size($words) - 1
  MATCH (term:Term)
  WHERE term.text STARTS WITH $words[word] AND term.text <> $words[word]
  MATCH (term)-[occurrence:OCCURS_IN]->(node)
  RETURN node, occurrence.partial AS points
}
WITH node, word, max(points) AS points
WITH node, count(word) AS found, min(points) AS weakest, sum(points % 1000) AS share
WHERE found = size($words)
WITH node, weakest / 1000 * 1000 + CASE WHEN share > 999 THEN 999 ELSE share END AS score
ORDER BY score DESC, node.key, node.type
LIMIT 10
RETURN node.type AS type, coalesce(node.title, node.name) AS name, score
