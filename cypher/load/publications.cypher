// Publications that the source page lists
//
// Serves: the import, in batches
// Cardinality: no rows
/* :params {fabrique: ['example'], id: ['example'], key: ['example'], title: ['Example'], url: [null], position: [1],
  text: ['Example'], line: [1], note: [null], searchText: ['Example'], record: ['Example'], stamp: 'example'} */

UNWIND range(0, size($id) - 1) AS row
MATCH (fabrique:Fabrique {id: $fabrique[row]})
CREATE (:Publication {
  slug: $id[row],
  id: $id[row],
  key: $key[row],
  title: $title[row],
  url: $url[row],
  position: $position[row],
  text: $text[row],
  line: $line[row],
  note: $note[row],
  searchText: $searchText[row],
  record: $record[row],
  datasetVersion: $stamp
})-[:ABOUT {datasetVersion: $stamp}]->(fabrique)
