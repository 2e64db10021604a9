// The web pages found elsewhere about each of many Fabriques
//
// Serves: Fabrique.links
// Cardinality: a row for each page
/* :params {ids: ['sites-industriels-de-demain']} */

MATCH (link:Link)-[:ABOUT]->(fabrique:Fabrique)
WHERE fabrique.id IN $ids
RETURN link.id AS id, fabrique.id AS fabrique, link.title AS title, link.url AS url, link.kind AS kind
ORDER BY fabrique, link.position
