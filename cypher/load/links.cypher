// Pages about a Fabrique, found elsewhere
//
// Serves: the import, in batches
// Cardinality: no rows
/* :params {rows: [{fabrique: 'example', properties: {id: 'example-1', title: 'Example', url: 'https://example.org', datasetVersion: 'example'}}]} */

UNWIND $rows AS row
MERGE (link:Link {id: row.properties.id})
SET link = row.properties
WITH row, link
MATCH (fabrique:Fabrique {id: row.fabrique})
MERGE (link)-[about:ABOUT]->(fabrique)
SET about.datasetVersion = row.properties.datasetVersion
