// A page of the Fabriques under a filter
//
// Serves: Query.fabriques
// Cardinality: $limit rows at most; reads every Fabrique under the filter
/* :params {yearFrom: 2019, yearTo: 2023, status: 'ACHEVEE', text: null, ids: null, departement: null, region: null, territoire: null, organisation: null, order: 'YEAR', descending: false, backward: false, afterSort: null, afterKey: null, limit: 10} */

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
WITH fabrique,
  CASE $order
    WHEN 'YEAR' THEN fabrique.year
    WHEN 'TERRITOIRE_COUNT' THEN fabrique.territoireCount
    WHEN 'ORGANISATION_COUNT' THEN fabrique.organisationCount
    ELSE fabrique.key
  END AS sort
WHERE $afterKey IS NULL
   OR CASE WHEN $descending THEN sort < $afterSort ELSE sort > $afterSort END
   OR (sort = $afterSort AND CASE WHEN $backward THEN fabrique.key < $afterKey ELSE fabrique.key > $afterKey END)
RETURN properties(fabrique) AS fabrique, sort
ORDER BY
  CASE WHEN $descending THEN null ELSE sort END ASC,
  CASE WHEN $descending THEN sort ELSE null END DESC,
  CASE WHEN $backward THEN null ELSE fabrique.key END ASC,
  CASE WHEN $backward THEN fabrique.key ELSE null END DESC
LIMIT $limit
