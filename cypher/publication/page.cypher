// A page of the publications that pass a filter, those of the newest Fabriques first, then by title
//
// Serves: Query.publications
// Cardinality: $limit rows at most; reads every publication that passes the filter
/* :params {orders: [{field: 'YEAR', descending: true}], keyDescending: false, backward: false, afterSort: null, afterKey: null, limit: 10} */

MATCH (publication:Publication)-[:ABOUT]->(fabrique:Fabrique)
// filter: publication, fabrique
WITH publication AS found, [order IN $orders | fabrique.year] AS values
// include: sort-text
// include: after-cursor
MATCH (found)-[:ABOUT]->(subject:Fabrique)
RETURN found.record AS publication, subject.id AS fabrique, sort, found.key AS key
// include: sorted-page
