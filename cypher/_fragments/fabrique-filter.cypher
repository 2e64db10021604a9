// The Fabriques that match a filter
//
// Needs: $yearFrom, $yearTo, $status, $text, $ids, $departement, $region, $territoire, $organisation: as in
// `fabriqueFilterParams`, null meaning any
// Yields: fabrique. Ends in a WHERE, which may continue with AND

MATCH (fabrique:Fabrique)
WHERE ($yearFrom IS NULL OR fabrique.year >= $yearFrom)
  AND ($yearTo IS NULL OR fabrique.year <= $yearTo)
  AND ($status IS NULL OR fabrique.status = $status)
  AND ($text IS NULL OR fabrique.searchText CONTAINS $text)
  AND ($ids IS NULL OR fabrique.id IN $ids)
  AND ($departement IS NULL OR $departement IN fabrique.departements)
  AND ($region IS NULL OR $region IN fabrique.regions)
  AND ($territoire IS NULL OR EXISTS { (fabrique)<-[:TOOK_PART_IN]-(:Actor {id: $territoire}) })
  AND ($organisation IS NULL OR EXISTS { (fabrique)<-[:ANY_ORGANISATION_ROLE]-(:Actor {id: $organisation}) })
