// Régions, under each word by which they are found
//
// Serves: the import, in batches
// Cardinality: no rows
/* :params {rows: [{id: '28', datasetVersion: 'example', occurrences: [{word: 'example', exact: 3900, partial: 3450}]}]} */

UNWIND $rows AS row
MATCH (node:Region {code: row.id})
UNWIND row.occurrences AS occurrence
MATCH (term:Term {text: occurrence.word})
CREATE (term)-[occurs:OCCURS_IN]->(node)
SET occurs.exact = occurrence.exact, occurs.partial = occurrence.partial, occurs.datasetVersion = row.datasetVersion
