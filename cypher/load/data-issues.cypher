// What is wrong or doubtful on the page
//
// Serves: the import, in batches
// Cardinality: no rows
/* :params {rows: [{id: '0001', line: 1, text: 'Example', datasetVersion: 'example'}]} */

UNWIND $rows AS row
CREATE (issue:DataIssue)
SET issue = row
