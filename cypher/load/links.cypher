// Pages about a Fabrique, found elsewhere
//
// Serves: the import, in batches
// Cardinality: no rows
/* :params {fabrique: ['example'], id: ['example-1'], title: ['Example'], url: ['https://example.org'],
  kind: ['Example'], position: [1], stamp: 'example'} */

UNWIND range(0, size($id) - 1) AS row
MATCH (fabrique:Fabrique {id: $fabrique[row]})
CREATE (:Link {
  id: $id[row],
  title: $title[row],
  url: $url[row],
  kind: $kind[row],
  position: $position[row],
  datasetVersion: $stamp
})-[:ABOUT {datasetVersion: $stamp}]->(fabrique)
