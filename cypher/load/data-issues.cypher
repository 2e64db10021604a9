// What is wrong or doubtful on the source page
//
// Serves: the import, in batches
// Cardinality: no rows
/* :params {id: ['example'], nature: ['CODE'], fabrique: ['example'], actor: [null], position: [0], line: [1], text: ['Example'], problem: ['Example'], correction: [null],
  evidence: ['Example'], stamp: 'example'} */

UNWIND range(0, size($id) - 1) AS row
CREATE (:DataIssue {
  id: $id[row],
  nature: $nature[row],
  fabrique: $fabrique[row],
  actor: $actor[row],
  position: $position[row],
  line: $line[row],
  text: $text[row],
  problem: $problem[row],
  correction: $correction[row],
  evidence: $evidence[row],
  datasetVersion: $stamp
})
