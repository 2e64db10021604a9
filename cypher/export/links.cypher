// All pages found elsewhere, with their Fabriques
//
// Serves: the download of the whole data set
// Cardinality: a row for each page

MATCH (link:Link)-[:ABOUT]->(subject:Fabrique)
RETURN subject.id AS fabrique, link.title AS title, link.url AS url, link.kind AS kind
ORDER BY subject.position, link.position
