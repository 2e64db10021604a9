// The Fabriques that pass a filter, once for each combination of their values in the dimensions, with the nodes to measure
//
// Needs: $byRole, $byTerritoireKind, $byOrganisationKind; $measured, the kind of nodes or NOTHING; $roles
// Yields: item, a Fabrique; node, one of its $measured nodes, or null; a column for each dimension

MATCH (fabrique:Fabrique)
// filter: fabrique
// DISTINCT, so that the filter comes first: otherwise an engine may begin with all actors
WITH DISTINCT fabrique
// include: territoires-to-count
OPTIONAL MATCH (fabrique)<-[participation:ANY_ROLE]-(actor:Actor)
WHERE ($byRole OR $byOrganisationKind OR $measured = 'FABRIQUES' OR $measured = 'ORGANISATIONS')
  AND (NOT $byOrganisationKind OR actor.type = 'Organisation')
WITH fabrique AS item,
  CASE
    WHEN $measured = 'TERRITOIRES' THEN territoire
    WHEN $measured = 'ORGANISATIONS' AND participation.role IN $roles THEN actor
    WHEN $measured = 'FABRIQUES' AND participation.role IN $roles THEN fabrique
  END AS node,
  // include: count-dimensions
  CASE WHEN $byTerritoireKind THEN territoire.kind END AS territoireKind,
  CASE WHEN $byOrganisationKind THEN actor.kind END AS organisationKind
