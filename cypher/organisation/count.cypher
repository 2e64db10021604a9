// How many organisations are under a filter
//
// Serves: totalCount of Query.organisations, partners, cofinanceurs and associations
// Cardinality: one row
/* :params {text: null, ids: null, heldRoles: ['COFINANCEUR'], roles: ['PARTNER', 'COFINANCEUR'], minFabriques: 2} */

MATCH (organisation:Organisation)
WHERE ($text IS NULL OR organisation.searchText CONTAINS $text)
  AND ($ids IS NULL OR organisation.id IN $ids)
  AND ($heldRoles IS NULL OR any(role IN organisation.roles WHERE role IN $heldRoles))
OPTIONAL MATCH (organisation)-[participation:PARTNER_OF|COFINANCED|ASSOCIATION_OF]->(fabrique:Fabrique)
WHERE participation.role IN $roles
WITH organisation, count(DISTINCT fabrique) AS fabriqueCount
WHERE fabriqueCount >= $minFabriques
RETURN count(organisation) AS count
