// Publications that the page lists
//
// Serves: the import, in batches
// Cardinality: no rows
/* :params {rows: [{fabrique: 'example', properties: {id: 'example', title: 'Example', datasetVersion: 'example'}}]} */

UNWIND $rows AS row
MATCH (fabrique:Fabrique {id: row.fabrique})
CREATE (publication:Publication)-[link:ABOUT]->(fabrique)
SET publication = row.properties
SET link.datasetVersion = row.properties.datasetVersion
