// Territoires or organisations, counted by any combination of dimensions
//
// Serves: Query.counts, of TERRITOIRES and ORGANISATIONS
// Cardinality: a row for each group that is not empty. Each $by… tells whether that dimension is asked; one that is not
// is null in every row. Participations and places are read only when asked. $fabriqueIds null counts those as well that
// took part in none
/* :params {type: 'Territoire', fabriqueIds: null, byYear: true, byStatus: false, byRole: false, byRegion: true, byDepartement: false, byTerritoireKind: false, byOrganisationKind: false} */

// Three branches, of which two end before they read anything: all actors, with participations only where they are asked;
// and those of some Fabriques
CALL () {
  WITH 1 AS one
  WHERE $fabriqueIds IS NULL AND NOT ($byYear OR $byStatus OR $byRole)
  MATCH (actor:Actor)
  WHERE actor.type = $type
  RETURN actor, null AS participation, null AS fabrique
  UNION ALL
  WITH 1 AS one
  WHERE $fabriqueIds IS NULL AND ($byYear OR $byStatus OR $byRole)
  MATCH (actor:Actor)
  WHERE actor.type = $type
  OPTIONAL MATCH (actor)-[participation:TOOK_PART_IN|PARTNER_OF|COFINANCED|ASSOCIATION_OF]->(fabrique:Fabrique)
  RETURN actor, participation, fabrique
  UNION ALL
  MATCH (fabrique:Fabrique)<-[participation:TOOK_PART_IN|PARTNER_OF|COFINANCED|ASSOCIATION_OF]-(actor:Actor)
  WHERE fabrique.id IN $fabriqueIds AND actor.type = $type
  RETURN actor, participation, fabrique
}
OPTIONAL MATCH (actor)-[:LOCATED_IN]->(departement:Departement)-[:PART_OF]->(region:Region)
WHERE $byRegion OR $byDepartement
WITH actor,
  CASE WHEN $byYear THEN fabrique.year END AS year,
  CASE WHEN $byStatus THEN fabrique.status END AS status,
  CASE WHEN $byRole THEN participation.role END AS role,
  CASE WHEN $byRegion THEN region.code END AS region,
  CASE WHEN $byRegion THEN region.name END AS regionName,
  CASE WHEN $byDepartement THEN departement.code END AS departement,
  CASE WHEN $byDepartement THEN departement.name END AS departementName,
  CASE WHEN $byTerritoireKind AND actor.type = 'Territoire' THEN actor.kind END AS territoireKind,
  CASE WHEN $byOrganisationKind AND actor.type = 'Organisation' THEN actor.kind END AS organisationKind
RETURN year, status, role, region, regionName, departement, departementName, territoireKind, organisationKind, count(DISTINCT actor) AS count
ORDER BY year, status, role, region, departement, territoireKind, organisationKind
