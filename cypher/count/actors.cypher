// Territoires or organisations, counted by any combination of dimensions
//
// Serves: Query.counts, of TERRITOIRES and ORGANISATIONS
// Cardinality: a row for each group that is not empty. Each $by… is true if that dimension is requested; the others
// are null in all rows. Participations and locations are read only on request. $filtered is true if the filter has a condition;
// without one, actors that took part in no Fabrique count too
/* :params {type: 'Territoire', filtered: true, yearFrom: 2019, yearTo: 2023, status: null, text: null, ids: null, departement: null, region: null, territoire: null, organisation: null, byYear: true, byStatus: false, byRole: false, byRegion: true, byDepartement: false, byTerritoireKind: false, byOrganisationKind: false} */

// Three branches, of which two end before they read anything: all actors; all actors with their participations; the actors of
// the Fabriques that match the filter
CALL () {
  WITH 1 AS one
  WHERE NOT $filtered AND NOT ($byYear OR $byStatus OR $byRole)
  MATCH (actor:Actor)
  WHERE actor.type = $type
  RETURN actor, null AS participation, null AS fabrique
  UNION ALL
  WITH 1 AS one
  WHERE NOT $filtered AND ($byYear OR $byStatus OR $byRole)
  MATCH (actor:Actor)
  WHERE actor.type = $type
  OPTIONAL MATCH (actor)-[participation:ANY_ROLE]->(fabrique:Fabrique)
  RETURN actor, participation, fabrique
  UNION ALL
  WITH 1 AS one
  WHERE $filtered
  // include: fabrique-filter
  // DISTINCT, so that the filter comes first: otherwise an engine may begin with all actors
  WITH DISTINCT fabrique
  MATCH (fabrique)<-[participation:ANY_ROLE]-(actor:Actor)
  WHERE actor.type = $type
  RETURN actor, participation, fabrique
}
OPTIONAL MATCH (actor)-[:LOCATED_IN]->(departement:Departement)-[:PART_OF]->(region:Region)
WHERE $byRegion OR $byDepartement
WITH actor,
  // include: count-dimensions
  // include: actor-kind-dimensions
RETURN year, status, role, region, regionName, departement, departementName, territoireKind, organisationKind, count(DISTINCT actor) AS count
ORDER BY year, status, role, region, departement, territoireKind, organisationKind
