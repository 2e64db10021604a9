// Cofinanceurs, with the words of the page
//
// Serves: the import, in batches
// Cardinality: no rows
/* :params {rows: [{actor: 'ademe', fabrique: 'example', properties: {role: 'PARTNER', text: 'ADEME', line: 1, datasetVersion: 'example'}}]} */

UNWIND $rows AS row
MATCH (actor:Actor {id: row.actor})
MATCH (fabrique:Fabrique {id: row.fabrique})
CREATE (actor)-[participation:COFINANCED]->(fabrique)
SET participation = row.properties
