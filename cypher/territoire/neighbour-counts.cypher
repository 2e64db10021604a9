// How many territoires of the same départements took part in other Fabriques
//
// Serves: totalCount of Territoire.neighbours
// Cardinality: a row for each territoire that has at least one
/* :params {ids: ['50218']} */

MATCH (start:Actor)
WHERE start.id IN $ids
WITH start, [(start)-[:TOOK_PART_IN]->(own:Fabrique) | own.id] AS ownIds
MATCH (start)-[:LOCATED_IN]->(:Departement)<-[:LOCATED_IN]-(territoire:Territoire)
WHERE territoire.id <> start.id
WITH DISTINCT territoire, start.id AS id, ownIds
// filter: territoire, id, ownIds
MATCH (territoire)-[:TOOK_PART_IN]->(its:Fabrique)
WITH id, territoire, ownIds, collect(its.id) AS ids
WHERE any(its IN ids WHERE NOT its IN ownIds)
RETURN id, count(territoire) AS count
ORDER BY id
