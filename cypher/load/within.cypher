// The territoires that enclose a territoire, 0 the nearest
//
// Serves: the import, in batches
// Cardinality: no rows
/* :params {rows: [{inner: '50218', outer: '200042604', distance: 0, datasetVersion: 'example'}]} */

UNWIND $rows AS row
MATCH (inner:Actor {id: row.inner})
MATCH (outer:Actor {id: row.outer})
CREATE (inner)-[link:WITHIN]->(outer)
SET link.distance = row.distance, link.datasetVersion = row.datasetVersion
