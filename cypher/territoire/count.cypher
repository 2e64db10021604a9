// How many territoires are under a filter
//
// Serves: totalCount of Query.territoires
// Cardinality: one row
/* :params {kinds: ['CA', 'CC'], departement: null, region: null, text: null, ids: null, minFabriques: 1} */

MATCH (territoire:Territoire)
WHERE ($kinds IS NULL OR territoire.kind IN $kinds)
  AND ($departement IS NULL OR $departement IN territoire.departements)
  AND ($region IS NULL OR $region IN territoire.regions)
  AND ($text IS NULL OR territoire.searchText CONTAINS $text)
  AND ($ids IS NULL OR territoire.id IN $ids)
  AND territoire.fabriqueCount >= $minFabriques
RETURN count(territoire) AS count
