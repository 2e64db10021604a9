// Participations in the role THIS_ROLE, with the words of the source page
//
// Serves: the import, in batches: one statement for each role, since a relationship type cannot be a parameter
// Cardinality: no rows
/* :params {actor: ['ademe'], fabrique: ['example'], origin: ['LABEL'], position: [1], text: ['Example'], line: [1],
  note: [null], listPosition: [0], actorKey: ['Example'], fabriqueKey: ['Example'], searchText: ['Example'], record: ['Example'],
  stamp: 'example'} */

UNWIND range(0, size($actor) - 1) AS row
MATCH (actor:Actor {id: $actor[row]})
MATCH (fabrique:Fabrique {id: $fabrique[row]})
CREATE (actor)-[:THIS_ROLE_TYPE {
  role: 'THIS_ROLE',
  origin: $origin[row],
  position: $position[row],
  text: $text[row],
  line: $line[row],
  note: $note[row],
  listPosition: $listPosition[row],
  actorKey: $actorKey[row],
  fabriqueKey: $fabriqueKey[row],
  searchText: $searchText[row],
  record: $record[row],
  datasetVersion: $stamp
}]->(fabrique)
