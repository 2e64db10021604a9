// Organisations
//
// Serves: the import, in batches
// Cardinality: no rows
/* :params {id: ['example'], formerSlugs: [['Example']], name: ['Example'], acronym: [null], kind: ['Example'],
  parent: [null], aliases: [['Example']], reviewed: [true], key: ['Example'], rank: [1], position: [1],
  searchText: ['Example'], roles: [['PARTNER']], fabriqueCount: [1], years: [[2025]], firstYear: [2025],
  lastYear: [2025], yearSpan: [0], longestGap: [null], metPartnerCount: [1], metTerritoireCount: [1], places: [[1]],
  sortNumbers: [[1]], record: ['Example'], stamp: 'example'} */

UNWIND range(0, size($id) - 1) AS row
CREATE (:Actor:Organisation:Searchable {
  type: 'Organisation',
  slug: $id[row],
  id: $id[row],
  acronym: $acronym[row],
  parent: $parent[row],
  // include: actor-properties
})
