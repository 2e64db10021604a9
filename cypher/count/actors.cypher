// Territoires or organisations, counted by any combination of dimensions
//
// Serves: Query.counts, of TERRITOIRES and ORGANISATIONS
// Cardinality: a row for each group that is not empty. Each $by… tells whether that dimension is asked; one that is not
// is null in every row. Participations and places are read only when asked. $filtered tells whether any condition is
// given: without one, those count as well that took part in none
/* :params {type: 'Territoire', filtered: true, yearFrom: 2019, yearTo: 2023, status: null, text: null, ids: null, departement: null, region: null, territoire: null, organisation: null, byYear: true, byStatus: false, byRole: false, byRegion: true, byDepartement: false, byTerritoireKind: false, byOrganisationKind: false} */

// Three branches, of which two end before they read anything: all actors, with participations only where they are asked;
// and those of the Fabriques under the filter
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
  // DISTINCT, so that the filter comes first: an engine may else begin with all actors
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
