MATCH (a:Partner)-[:PARTNER_OF]->(fabrique)<-[:PARTNER_OF]-(b:Partner)
WHERE a.key < b.key
WITH a, b, count(fabrique) AS count
WHERE count >= $minCount
ORDER BY count DESC, a.key, b.key
LIMIT $first
RETURN a.name AS a, b.name AS b, count,
  COUNT { (a)-[:PARTNER_OF]->() } AS aCount, COUNT { (b)-[:PARTNER_OF]->() } AS bCount
