// Publications by id
//
// Serves: Query.node, Query.nodes
// Cardinality: a row for each id found
/* :params {ids: ['sites-industriels-de-demain-1']} */

MATCH (publication:Publication)-[:ABOUT]->(fabrique:Fabrique)
WHERE publication.id IN $ids
RETURN properties(publication) AS publication, fabrique.id AS fabrique
ORDER BY publication.id
