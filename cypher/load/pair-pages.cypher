// Pages of the pairs of actors with most Fabriques in common
//
// Serves: the import, in batches
// Cardinality: no rows
/* :params {rows: [{list: 'PARTNER:PARTNER', number: 0, pairs: [], datasetVersion: 'example'}]} */

UNWIND $rows AS row
CREATE (page:PairPage)
SET page = row
