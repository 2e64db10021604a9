// The publications that the source page lists for each of many Fabriques
//
// Serves: Fabrique.publications
// Cardinality: a row for each publication
/* :params {ids: ['sites-industriels-de-demain']} */

MATCH (found:Publication)-[:ABOUT]->(fabrique:Fabrique)
WHERE fabrique.id IN $ids
RETURN found.record AS publication, fabrique.id AS fabrique
ORDER BY fabrique, found.position
