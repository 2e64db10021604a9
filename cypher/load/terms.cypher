// The index of words: where each stands
//
// Serves: the import, in batches
// Cardinality: no rows
/* :params {rows: [{text: 'example', type: 'Organisation', occurrences: [1239003450], start: 'e', head: 'exa7', tail: 'ple7', datasetVersion: 'example'}]} */

UNWIND $rows AS row
CREATE (term:Term)
SET term = row
