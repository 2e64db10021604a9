// The organisations that match a filter
//
// Needs: $text, $ids, $heldRoles, $roles, $minFabriques: as in `organisationFilterParams`, null meaning any
// Yields: organisation, fabriqueCount of its distinct Fabriques in $roles. Ends in a WHERE, which may continue with AND

MATCH (organisation:Organisation)
WHERE ($text IS NULL OR organisation.searchText CONTAINS $text)
  AND ($ids IS NULL OR organisation.id IN $ids)
  AND ($heldRoles IS NULL OR any(role IN organisation.roles WHERE role IN $heldRoles))
OPTIONAL MATCH (organisation)-[participation:ANY_ORGANISATION_ROLE]->(fabrique:Fabrique)
WHERE participation.role IN $roles
WITH organisation, count(DISTINCT fabrique) AS fabriqueCount
WHERE fabriqueCount >= $minFabriques
