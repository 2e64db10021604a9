// What shows that facts about Fabriques are right
//
// Serves: the import, in batches
// Cardinality: no rows
/* :params {subject: ['example'], subjectType: ['FABRIQUE'], id: ['example'], property: ['TITLE'], value: ['example'],
  kind: ['NOTE'], text: ['Example'], url: [null], date: [null], line: [null], position: [0], stamp: 'example'} */

UNWIND range(0, size($id) - 1) AS row
MATCH (fabrique:Fabrique {id: $subject[row]})
CREATE (:Evidence {
  id: $id[row],
  subjectType: $subjectType[row],
  property: $property[row],
  value: $value[row],
  kind: $kind[row],
  text: $text[row],
  url: $url[row],
  date: $date[row],
  line: $line[row],
  position: $position[row],
  datasetVersion: $stamp
})-[:SUPPORTS {datasetVersion: $stamp}]->(fabrique)
