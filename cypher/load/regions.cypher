// Régions
//
// Serves: the import, in batches
// Cardinality: no rows
/* :params {code: ['28'], name: ['Example'], position: [1], key: ['Example'], rank: [1], record: ['Example'],
  stamp: 'example'} */

UNWIND range(0, size($code) - 1) AS row
CREATE (:Region:Searchable {
  type: 'Region',
  code: $code[row],
  name: $name[row],
  position: $position[row],
  key: $key[row],
  rank: $rank[row],
  record: $record[row],
  datasetVersion: $stamp
})
