// Pages of precomputed lists
//
// Serves: the import, in batches
// Cardinality: no rows
/* :params {at: ['examples/0'], ids: [['Example']], stamp: 'example'} */

UNWIND range(0, size($at) - 1) AS row
CREATE (:ListPage {
  at: $at[row],
  ids: $ids[row],
  datasetVersion: $stamp
})
