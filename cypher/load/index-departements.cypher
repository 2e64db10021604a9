// Départements, under each word by which they are found
//
// Serves: the import, in batches
// Cardinality: no rows
/* :params {rows: [{id: '50', datasetVersion: 'example', occurrences: [{word: 'example', exact: 3900, partial: 3450}]}]} */

UNWIND $rows AS row
MATCH (node:Departement {code: row.id})
UNWIND row.occurrences AS occurrence
MATCH (term:Term {text: occurrence.word})
CREATE (term)-[occurs:OCCURS_IN]->(node)
SET occurs.exact = occurrence.exact, occurs.partial = occurrence.partial, occurs.datasetVersion = row.datasetVersion
