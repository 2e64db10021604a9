// Pages of the pairs of actors with most Fabriques in common
//
// Serves: the import, in batches
// Cardinality: no rows
/* :params {list: ['PARTNER:PARTNER'], number: [0], pairs: [['{}']], lastCount: [1], lastA: ['Example'],
  lastB: ['Example'], complete: [true], stamp: 'example'} */

UNWIND range(0, size($list) - 1) AS row
CREATE (:PairPage {
  list: $list[row],
  number: $number[row],
  pairs: $pairs[row],
  lastCount: $lastCount[row],
  lastA: $lastA[row],
  lastB: $lastB[row],
  complete: $complete[row],
  datasetVersion: $stamp
})
