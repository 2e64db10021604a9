// A page of all publications, ordered by the year of their Fabriques, then by title
//
// Serves: Query.publications
// Cardinality: $limit rows at most; reads every publication
/* :params {descending: true, backward: false, afterSort: null, afterKey: null, limit: 10} */

MATCH (publication:Publication)-[:ABOUT]->(fabrique:Fabrique)
WITH publication AS found, fabrique, fabrique.year AS sort
// include: after-cursor
RETURN found.record AS publication, fabrique.id AS fabrique, sort, found.key AS key
// include: sorted-page
