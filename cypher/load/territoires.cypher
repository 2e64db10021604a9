// Territoires
//
// Serves: the import, in batches
// Cardinality: no rows
/* :params {id: ['example'], slug: ['Example'], formerSlugs: [['Example']], name: ['Example'], kind: ['Example'],
  code: [null], formerCodes: [[]], siren: [null], population: [null], arrondissementCode: [null], arrondissementName: [null],
  epciCode: [null], epciName: [null], epciKind: [null], financing: [null], aliases: [['Example']], departements: [['Example']], regions: [['Example']], reviewed: [true],
  key: ['Example'], rank: [1], position: [1], searchText: ['Example'], roles: [['TERRITOIRE']], fabriqueCount: [1],
  years: [[2025]], firstYear: [2025], lastYear: [2025], yearSpan: [0], longestGap: [null], metPartnerCount: [1],
  metTerritoireCount: [1], places: [[1]], sortNumbers: [[1]], record: ['Example'], stamp: 'example'} */

UNWIND range(0, size($id) - 1) AS row
CREATE (:Actor:Territoire:Searchable {
  type: 'Territoire',
  id: $id[row],
  slug: $slug[row],
  code: $code[row],
  formerCodes: $formerCodes[row],
  siren: $siren[row],
  population: $population[row],
  arrondissementCode: $arrondissementCode[row],
  arrondissementName: $arrondissementName[row],
  epciCode: $epciCode[row],
  epciName: $epciName[row],
  epciKind: $epciKind[row],
  financing: $financing[row],
  departements: $departements[row],
  regions: $regions[row],
  // include: actor-properties
})
