// Départements and the région of each
//
// Serves: the import, in batches
// Cardinality: no rows
/* :params {code: ['50'], name: ['Example'], region: ['28'], position: [1], key: ['Example'], rank: [1],
  record: ['Example'], stamp: 'example'} */

UNWIND range(0, size($code) - 1) AS row
MATCH (region:Region {code: $region[row]})
CREATE (:Departement:Searchable {
  type: 'Departement',
  code: $code[row],
  name: $name[row],
  region: $region[row],
  position: $position[row],
  key: $key[row],
  rank: $rank[row],
  record: $record[row],
  datasetVersion: $stamp
})-[:PART_OF {datasetVersion: $stamp}]->(region)
