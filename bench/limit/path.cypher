MATCH (from:Actor {id: $from}), (to:Actor {id: $to})
MATCH path = allShortestPaths((from)-[:TOOK_PART_IN|PARTNER_OF|COFINANCED|ASSOCIATION_OF*..6]-(to))
RETURN length(path) AS length, [node IN nodes(path) | coalesce(node.title, node.name)] AS nodes
ORDER BY [node IN nodes(path) | node.key]
LIMIT 5
