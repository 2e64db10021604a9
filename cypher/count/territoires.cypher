// Territoires, counted by any combination of dimensions
//
// Serves: Query.counts, of TERRITOIRES
// Cardinality: a row for each group that is not empty. Each $by… is true if that dimension is requested; the others
// are null in all rows. Participations and locations are read only on request. $filtered is true if there is a filter; without
// one, territoires that took part in no Fabrique count too
/* :params {filtered: true, byYear: true, byStatus: false, byRole: false, byRegion: true, byDepartement: false, byTerritoireKind: false, byOrganisationKind: false} */

// Three branches, of which two end before they read anything: all territoires; all territoires with their participations; the
// participations that pass the filters
CALL () {
  WITH 1 AS one
  WHERE NOT $filtered AND NOT ($byYear OR $byStatus OR $byRole)
  MATCH (actor:Territoire)
  RETURN actor, null AS participation, null AS fabrique
  UNION ALL
  WITH 1 AS one
  WHERE NOT $filtered AND ($byYear OR $byStatus OR $byRole)
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
OPTIONAL MATCH (actor)-[:LOCATED_IN]->(departement:Departement)-[:PART_OF]->(region:Region)
WHERE $byRegion OR $byDepartement
WITH actor,
  // include: count-dimensions
  // include: actor-kind-dimensions
RETURN year, status, role, region, regionName, departement, departementName, territoireKind, organisationKind, count(DISTINCT actor) AS count
ORDER BY year, status, role, region, departement, territoireKind, organisationKind
