// A page of the Fabriques under a filter
//
// Serves: Query.fabriques
// Cardinality: $limit rows at most; reads every Fabrique under the filter
/* :params {yearFrom: 2019, yearTo: 2023, status: 'ACHEVEE', text: null, ids: null, departement: null, region: null, territoire: null, organisation: null, order: 'YEAR', descending: false, backward: false, afterSort: null, afterKey: null, limit: 10} */

MATCH (candidate:Fabrique)
WHERE ($yearFrom IS NULL OR candidate.year >= $yearFrom)
  AND ($yearTo IS NULL OR candidate.year <= $yearTo)
  AND ($status IS NULL OR candidate.status = $status)
  AND ($text IS NULL OR candidate.searchText CONTAINS $text)
  AND ($ids IS NULL OR candidate.id IN $ids)
  AND ($departement IS NULL OR $departement IN candidate.departements)
  AND ($region IS NULL OR $region IN candidate.regions)
  AND ($territoire IS NULL OR EXISTS { (candidate)<-[:TOOK_PART_IN]-(:Actor {id: $territoire}) })
  AND ($organisation IS NULL OR EXISTS { (candidate)<-[:PARTNER_OF|COFINANCED|ASSOCIATION_OF]-(:Actor {id: $organisation}) })
WITH candidate,
  CASE $order
    WHEN 'YEAR' THEN candidate.year
    WHEN 'TERRITOIRE_COUNT' THEN candidate.territoireCount
    WHEN 'ORGANISATION_COUNT' THEN candidate.organisationCount
    ELSE candidate.key
  END AS sort
WHERE $afterKey IS NULL
   OR CASE WHEN $descending THEN sort < $afterSort ELSE sort > $afterSort END
   OR (sort = $afterSort AND CASE WHEN $backward THEN candidate.key < $afterKey ELSE candidate.key > $afterKey END)
RETURN candidate.record AS fabrique, sort
ORDER BY
  CASE WHEN $descending THEN null ELSE sort END ASC,
  CASE WHEN $descending THEN sort ELSE null END DESC,
  CASE WHEN $backward THEN null ELSE candidate.key END ASC,
  CASE WHEN $backward THEN candidate.key ELSE null END DESC
LIMIT $limit
