// Publications by id
//
// Serves: Query.node, Query.nodes
// Cardinality: a row for each id found
/* :params {ids: ['une-demarche-structurante-et-dynamique-pour-les-sites']} */

MATCH (found:Publication)-[:ABOUT]->(fabrique:Fabrique)
WHERE found.id IN $ids
RETURN found.record AS publication, fabrique.id AS fabrique
ORDER BY found.id
