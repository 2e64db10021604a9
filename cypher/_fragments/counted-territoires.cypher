// The territoires that pass filters, once for each combination of their values in the dimensions, with the nodes to measure
//
// Needs: $filtered, true if there is a filter; $byYear, $byStatus, $byRole; $measured, the kind of nodes or
// NOTHING; $roles
// Yields: item, a territoire; node, one of its $measured nodes, or null; a column for each dimension

// Three branches, of which two end before they read anything: all territoires; all territoires with their participations; the
// participations that pass the filters
CALL () {
  WITH 1 AS one
  WHERE NOT $filtered AND NOT ($byYear OR $byStatus OR $byRole OR $measured <> 'NOTHING')
  MATCH (actor:Territoire)
  RETURN actor, null AS participation, null AS fabrique
  UNION ALL
  WITH 1 AS one
  WHERE NOT $filtered AND ($byYear OR $byStatus OR $byRole OR $measured <> 'NOTHING')
  MATCH (actor:Territoire)
  OPTIONAL MATCH (actor)-[participation:TOOK_PART_IN]->(fabrique:Fabrique)
  RETURN actor, participation, fabrique
  UNION ALL
  WITH 1 AS one
  WHERE $filtered
  MATCH (fabrique:Fabrique)
  // filter: fabrique
  // DISTINCT, so that the filter comes first: otherwise an engine may begin with all territoires
  WITH DISTINCT fabrique
  MATCH (fabrique)<-[participation:TOOK_PART_IN]-(actor:Territoire)
  // filter: participation, actor, fabrique
  RETURN actor, participation, fabrique
}
OPTIONAL MATCH (fabrique)<-[held:ANY_ORGANISATION_ROLE]-(organisation:Organisation)
WHERE $measured = 'ORGANISATIONS' AND held.role IN $roles
// include: locations-of-actor
WITH actor AS item,
  CASE
    WHEN $measured = 'ORGANISATIONS' THEN organisation
    WHEN $measured = 'FABRIQUES' THEN fabrique
    WHEN $measured = 'TERRITOIRES' AND fabrique IS NOT NULL THEN actor
  END AS node,
  // include: count-dimensions
  // include: actor-kind-dimensions
