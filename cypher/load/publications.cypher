// Publications that the page lists
//
// Serves: the import, in batches
// Cardinality: no rows
/* :params {rows: [{fabrique: 'example', properties: {id: 'example', title: 'Example', datasetVersion: 'example'}}]} */

UNWIND $rows AS row
MERGE (publication:Publication {id: row.properties.id})
SET publication = row.properties
WITH row, publication
MATCH (fabrique:Fabrique {id: row.fabrique})
MERGE (publication)-[link:ABOUT]->(fabrique)
SET link.datasetVersion = row.properties.datasetVersion
