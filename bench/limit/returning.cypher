MATCH (territoire:Territoire)
WHERE territoire.fabriqueCount >= $min
WITH territoire
ORDER BY territoire.fabriqueCount DESC, territoire.key
LIMIT $first
RETURN territoire.name AS name, territoire.fabriqueCount AS fabriqueCount,
  COLLECT {
    MATCH (territoire)-[link:TOOK_PART_IN]->(fabrique)
    RETURN {title: fabrique.title, year: fabrique.year} AS fabrique
    ORDER BY link.fabriqueKey
    LIMIT 10
  } AS fabriques
ORDER BY territoire.fabriqueCount DESC, territoire.key
