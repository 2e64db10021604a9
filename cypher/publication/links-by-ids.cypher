// Web pages about Fabriques, by id
//
// Serves: Query.node, Query.nodes
// Cardinality: a row for each id found
/* :params {ids: ['metiers-et-competences-industriels:https://cner-france.com/?p=1331']} */

MATCH (link:Link)-[:ABOUT]->(fabrique:Fabrique)
WHERE link.id IN $ids
RETURN link.id AS id, fabrique.id AS fabrique, link.title AS title, link.url AS url, link.kind AS kind
ORDER BY id
