// The number of Fabriques of each organisation in some roles, where it is at least a minimum
//
// Needs: organisation; $roles, $minFabriques
// Yields: organisation, fabriqueCount of its distinct Fabriques in $roles. Ends in a WHERE, which may continue with AND

OPTIONAL MATCH (organisation)-[participation:ANY_ORGANISATION_ROLE]->(fabrique:Fabrique)
WHERE participation.role IN $roles
WITH organisation, count(DISTINCT fabrique) AS fabriqueCount
WHERE fabriqueCount >= $minFabriques
