// Organisations, counted by any combination of dimensions
//
// Serves: Query.counts, of ORGANISATIONS
// Cardinality: a row for each group that is not empty. Each $by… is true if that dimension is requested; the others
// are null in all rows. Participations, and the territoires of their Fabriques, are read only on request. $filtered is true if
// there is a filter; without one, organisations that took part in no Fabrique count too
/* :params {filtered: true, byYear: true, byStatus: false, byRole: false, byRegion: true, byDepartement: false, byTerritoireKind: false, byOrganisationKind: false} */

// Three branches, of which two end before they read anything: all organisations; all organisations with their participations;
// the participations that pass the filters
CALL () {
  WITH 1 AS one
  WHERE NOT $filtered AND NOT ($byYear OR $byStatus OR $byRole OR $byRegion OR $byDepartement OR $byTerritoireKind)
  MATCH (actor:Organisation)
  RETURN actor, null AS participation, null AS fabrique
  UNION ALL
  WITH 1 AS one
  WHERE NOT $filtered AND ($byYear OR $byStatus OR $byRole OR $byRegion OR $byDepartement OR $byTerritoireKind)
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
OPTIONAL MATCH (fabrique)<-[:TOOK_PART_IN]-(territoire:Territoire)
WHERE $byRegion OR $byDepartement OR $byTerritoireKind
OPTIONAL MATCH (territoire)-[:LOCATED_IN]->(departement:Departement)-[:PART_OF]->(region:Region)
WHERE $byRegion OR $byDepartement
WITH actor,
  // include: count-dimensions
  CASE WHEN $byTerritoireKind THEN territoire.kind END AS territoireKind,
  CASE WHEN $byOrganisationKind THEN actor.kind END AS organisationKind
RETURN year, status, role, region, regionName, departement, departementName, territoireKind, organisationKind, count(DISTINCT actor) AS count
ORDER BY year, status, role, region, departement, territoireKind, organisationKind
