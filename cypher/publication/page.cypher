// A page of the publications that pass a filter, those of the newest Fabriques first, then by title
//
// Serves: Query.publications
// Cardinality: $limit rows at most; reads every publication that passes the filter
/* :params {keyDescending: false, backward: false, afterSort: null, afterKey: null, limit: 10} */

MATCH (publication:Publication)-[:ABOUT]->(fabrique:Fabrique)
// filter: publication, fabrique
WITH publication AS found, 2000000000 - fabrique.year AS number
WITH found, toString(number) AS sort
// include: after-cursor
MATCH (found)-[:ABOUT]->(subject:Fabrique)
RETURN found.record AS publication, subject.id AS fabrique, sort, found.key AS key
// include: sorted-page
