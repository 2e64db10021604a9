// How many territoires of the same départements took part in other Fabriques
//
// Serves: totalCount of Territoire.neighbours
// Cardinality: one row for each territoire that has at least one
/* :params {ids: ['50218']} */

MATCH (territoire:Actor)-[:LOCATED_IN]->(:Departement)<-[:LOCATED_IN]-(neighbour:Territoire)
WHERE territoire.id IN $ids
  AND neighbour.id <> territoire.id
WITH DISTINCT territoire, neighbour
MATCH (neighbour)-[:TOOK_PART_IN]->(fabrique:Fabrique)
WHERE NOT EXISTS { (territoire)-[:TOOK_PART_IN]->(fabrique) }
RETURN territoire.id AS id, count(DISTINCT neighbour) AS count
ORDER BY id
