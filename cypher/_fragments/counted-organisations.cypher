// The organisations that pass filters, once for each combination of their values in the dimensions, with the nodes to measure
//
// Needs: $filtered, true if there is a filter; $byYear, $byStatus, $byRole, $byRegion, $byDepartement, $byTerritoireKind,
// $byOrganisationKind; $measured, the kind of nodes or NOTHING; $roles
// Yields: item, an organisation; node, one of its $measured nodes, or null; a column for each dimension

// Three branches, of which two end before they read anything: all organisations; all organisations with their participations;
// the participations that pass the filters
CALL () {
  WITH 1 AS one
  WHERE NOT $filtered
    AND NOT ($byYear OR $byStatus OR $byRole OR $byRegion OR $byDepartement OR $byTerritoireKind OR $measured <> 'NOTHING')
  MATCH (actor:Organisation)
  RETURN actor, null AS participation, null AS fabrique
  UNION ALL
  WITH 1 AS one
  WHERE NOT $filtered
    AND ($byYear OR $byStatus OR $byRole OR $byRegion OR $byDepartement OR $byTerritoireKind OR $measured <> 'NOTHING')
  MATCH (actor:Organisation)
  OPTIONAL MATCH (actor)-[participation:ANY_ORGANISATION_ROLE]->(fabrique:Fabrique)
  RETURN actor, participation, fabrique
  UNION ALL
  WITH 1 AS one
  WHERE $filtered
  MATCH (fabrique:Fabrique)
  // filter: fabrique
  // DISTINCT, so that the filter comes first: otherwise an engine may begin with all organisations
  WITH DISTINCT fabrique
  MATCH (fabrique)<-[participation:ANY_ORGANISATION_ROLE]-(actor:Organisation)
  // filter: participation, actor, fabrique
  RETURN actor, participation, fabrique
}
// include: territoires-to-count
WITH actor AS item,
  CASE
    WHEN $measured = 'FABRIQUES' AND participation.role IN $roles THEN fabrique
    WHEN $measured = 'TERRITOIRES' AND participation.role IN $roles THEN territoire
    WHEN $measured = 'ORGANISATIONS' AND participation.role IN $roles THEN actor
  END AS node,
  // include: count-dimensions
  CASE WHEN $byTerritoireKind THEN territoire.kind END AS territoireKind,
  CASE WHEN $byOrganisationKind THEN actor.kind END AS organisationKind
