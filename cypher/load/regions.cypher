// Régions
//
// Serves: the import, in batches
// Cardinality: no rows
/* :params {rows: [{code: '28', name: 'Normandie', datasetVersion: 'example'}]} */

UNWIND $rows AS row
CREATE (region:Region:Searchable)
SET region = row
