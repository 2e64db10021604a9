// Pages about a Fabrique, found elsewhere
//
// Serves: the import, in batches
// Cardinality: no rows
/* :params {rows: [{fabrique: 'example', properties: {id: 'example-1', title: 'Example', url: 'https://example.org', datasetVersion: 'example'}}]} */

UNWIND $rows AS row
MATCH (fabrique:Fabrique {id: row.fabrique})
CREATE (link:Link)-[about:ABOUT]->(fabrique)
SET link = row.properties
SET about.datasetVersion = row.properties.datasetVersion
