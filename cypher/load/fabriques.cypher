// Fabriques
//
// Serves: the import, in batches
// Cardinality: no rows
/* :params {id: ['example'], formerSlugs: [['Example']], title: ['Example'], titleSource: [null],
  description: ['Example'], year: [2025], status: ['Example'], line: [1], key: ['Example'], rank: [1], position: [1],
  searchText: ['Example'], months: [null], periodFrom: [null], periodTo: [null], departements: [['Example']], regions: [['Example']],
  territoireCount: [1], organisationCount: [1], partnerCount: [1], places: [[1]], sortNumbers: [[1]],
  record: ['Example'], stamp: 'example'} */

UNWIND range(0, size($id) - 1) AS row
CREATE (:Fabrique:Searchable {
  type: 'Fabrique',
  slug: $id[row],
  id: $id[row],
  formerSlugs: $formerSlugs[row],
  title: $title[row],
  titleSource: $titleSource[row],
  description: $description[row],
  year: $year[row],
  status: $status[row],
  line: $line[row],
  key: $key[row],
  rank: $rank[row],
  position: $position[row],
  searchText: $searchText[row],
  months: $months[row],
  periodFrom: $periodFrom[row],
  periodTo: $periodTo[row],
  departements: $departements[row],
  regions: $regions[row],
  territoireCount: $territoireCount[row],
  organisationCount: $organisationCount[row],
  partnerCount: $partnerCount[row],
  places: $places[row],
  sortNumbers: $sortNumbers[row],
  record: $record[row],
  datasetVersion: $stamp
})
