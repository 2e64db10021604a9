// The territoires that match a filter
//
// Needs: $kinds, $departement, $region, $text, $ids, $minFabriques: as in `territoireFilterParams`, null meaning any
// Yields: territoire. Ends in a WHERE, which may continue with AND

MATCH (territoire:Territoire)
WHERE ($kinds IS NULL OR territoire.kind IN $kinds)
  AND ($departement IS NULL OR $departement IN territoire.departements)
  AND ($region IS NULL OR $region IN territoire.regions)
  AND ($text IS NULL OR territoire.searchText CONTAINS $text)
  AND ($ids IS NULL OR territoire.id IN $ids)
  AND territoire.fabriqueCount >= $minFabriques
