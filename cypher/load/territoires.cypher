// Territoires
//
// Serves: the import, in batches
// Cardinality: no rows
/* :params {id: ['example'], slug: ['Example'], formerSlugs: [['Example']], name: ['Example'], kind: ['Example'],
  code: [null], aliases: [['Example']], departements: [['Example']], regions: [['Example']], reviewed: [true],
  key: ['Example'], rank: [1], position: [1], searchText: ['Example'], roles: [['TERRITOIRE']], fabriqueCount: [1],
  places: [[1]], sortNumbers: [[1]], record: ['Example'], stamp: 'example'} */

UNWIND range(0, size($id) - 1) AS row
CREATE (:Actor:Territoire:Searchable {
  type: 'Territoire',
  id: $id[row],
  slug: $slug[row],
  formerSlugs: $formerSlugs[row],
  name: $name[row],
  kind: $kind[row],
  code: $code[row],
  aliases: $aliases[row],
  departements: $departements[row],
  regions: $regions[row],
  reviewed: $reviewed[row],
  key: $key[row],
  rank: $rank[row],
  position: $position[row],
  searchText: $searchText[row],
  roles: $roles[row],
  fabriqueCount: $fabriqueCount[row],
  places: $places[row],
  sortNumbers: $sortNumbers[row],
  record: $record[row],
  datasetVersion: $stamp
})
