// How many Fabriques are under a filter
//
// Serves: totalCount of Query.fabriques, and N of co-occurrences
// Cardinality: one row
/* :params {yearFrom: 2019, yearTo: 2023, status: 'ACHEVEE', text: null, ids: null, departement: null, region: null, territoire: null, organisation: null} */

MATCH (fabrique:Fabrique)
WHERE ($yearFrom IS NULL OR fabrique.year >= $yearFrom)
  AND ($yearTo IS NULL OR fabrique.year <= $yearTo)
  AND ($status IS NULL OR fabrique.status = $status)
  AND ($text IS NULL OR fabrique.searchText CONTAINS $text)
  AND ($ids IS NULL OR fabrique.id IN $ids)
  AND ($departement IS NULL OR $departement IN fabrique.departements)
  AND ($region IS NULL OR $region IN fabrique.regions)
  AND ($territoire IS NULL OR EXISTS { (fabrique)<-[:TOOK_PART_IN]-(:Actor {id: $territoire}) })
  AND ($organisation IS NULL OR EXISTS { (fabrique)<-[:PARTNER_OF|COFINANCED|ASSOCIATION_OF]-(:Actor {id: $organisation}) })
RETURN count(fabrique) AS count
