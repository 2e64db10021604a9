// Fabriques
//
// Serves: the import, in batches
// Cardinality: no rows
/* :params {rows: [{id: 'example', title: 'Example', year: 2025, datasetVersion: 'example'}]} */

UNWIND $rows AS row
CREATE (fabrique:Fabrique:Searchable)
SET fabrique = row
