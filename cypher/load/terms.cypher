// The search index: each word, with its occurrences
//
// Serves: the import, in batches
// Cardinality: no rows
/* :params {text: ['example'], type: ['Organisation'], occurrences: [[1239003450]], stamp: 'example'} */

UNWIND range(0, size($text) - 1) AS row
CREATE (:Term {
  text: $text[row],
  type: $type[row],
  occurrences: $occurrences[row],
  datasetVersion: $stamp
})
