// Publications by id
//
// Serves: Query.node, Query.nodes
// Cardinality: a row for each id found
/* :params {ids: ['une-demarche-structurante-et-dynamique-pour-les-sites']} */

MATCH (publication:Publication)-[:ABOUT]->(fabrique:Fabrique)
WHERE publication.id IN $ids
RETURN properties(publication) AS publication, fabrique.id AS fabrique
ORDER BY publication.id
