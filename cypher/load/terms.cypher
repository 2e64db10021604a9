// The vocabulary: every word under which something is found
//
// Serves: the import, in batches
// Cardinality: no rows
/* :params {rows: [{text: 'example', start: 'e', head: 'exa7', tail: 'ple7', datasetVersion: 'example'}]} */

UNWIND $rows AS row
CREATE (term:Term)
SET term = row
