// The search index: each word, with its occurrences
//
// Serves: the import, in batches
// Cardinality: no rows
/* :params {text: ['example'], type: ['Organisation'], occurrences: [[1239003450]], start: ['e'], head: ['exa7'],
  tail: ['ple7'], stamp: 'example'} */

UNWIND range(0, size($text) - 1) AS row
CREATE (:Term {
  text: $text[row],
  type: $type[row],
  occurrences: $occurrences[row],
  start: $start[row],
  head: $head[row],
  tail: $tail[row],
  datasetVersion: $stamp
})
