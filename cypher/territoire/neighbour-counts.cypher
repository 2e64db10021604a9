// How many territoires of the same départements took part in other Fabriques
//
// Serves: totalCount of Territoire.neighbours
// Cardinality: a row for each territoire that has at least one
/* :params {ids: ['50218']} */

MATCH (start:Actor)-[:LOCATED_IN]->(:Departement)<-[:LOCATED_IN]-(territoire:Territoire)
WHERE start.id IN $ids
  AND territoire.id <> start.id
WITH DISTINCT territoire, start
// filter: territoire, start
MATCH (territoire)-[:TOOK_PART_IN]->(its:Fabrique)
WITH start, territoire, collect(its.id) AS ids
WITH start, ids, [(start)-[:TOOK_PART_IN]->(own:Fabrique) | own.id] AS ownIds
WHERE any(id IN ids WHERE NOT id IN ownIds)
RETURN start.id AS id, count(ids) AS count
ORDER BY id
