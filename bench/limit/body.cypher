MATCH (a:Actor {slug: $slug})
RETURN a.name AS name,
  COLLECT {
    MATCH (a)-[:PARTNER_OF]->(fabrique)<-[:PARTNER_OF]-(b)
    WITH b, count(fabrique) AS count
    ORDER BY count DESC, b.key
    LIMIT $first
    RETURN {
      name: b.name,
      count: count,
      aCount: COUNT { (a)-[:PARTNER_OF]->() },
      bCount: COUNT { (b)-[:PARTNER_OF]->() }
    } AS other
    ORDER BY count DESC, b.key
  } AS others
