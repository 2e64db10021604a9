// How many territoires of the same départements took part in other Fabriques
//
// Serves: totalCount of Territoire.neighbours
// Cardinality: a row for each territoire that has at least one
/* :params {ids: ['50218']} */

MATCH (territoire:Actor)-[:LOCATED_IN]->(:Departement)<-[:LOCATED_IN]-(neighbour:Territoire)
WHERE territoire.id IN $ids
  AND neighbour.id <> territoire.id
WITH DISTINCT territoire, neighbour
MATCH (neighbour)-[:TOOK_PART_IN]->(fabrique:Fabrique)
WITH territoire, neighbour, collect(fabrique.id) AS ids
WITH territoire, ids, [(territoire)-[:TOOK_PART_IN]->(own:Fabrique) | own.id] AS ownIds
WHERE any(id IN ids WHERE NOT id IN ownIds)
RETURN territoire.id AS id, count(ids) AS count
ORDER BY id
