// All pages found elsewhere, with their Fabriques
//
// Serves: the download of the whole data set
// Cardinality: a row for each page

MATCH (link:Link)-[:ABOUT]->(fabrique:Fabrique)
RETURN fabrique.id AS fabrique, link.title AS title, link.url AS url, link.kind AS kind
ORDER BY fabrique.position, link.position
