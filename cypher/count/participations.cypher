// Participations, counted by any combination of dimensions
//
// Serves: Query.counts, of PARTICIPATIONS
// Cardinality: a row for each group that is not empty. Each $by… tells whether that dimension is asked; one that is not
// is null in every row. Places are read only when asked
/* :params {fabriqueIds: null, byYear: true, byStatus: false, byRole: true, byRegion: false, byDepartement: false, byTerritoireKind: false, byOrganisationKind: false} */

// Two branches: an index is used only where nothing else may be meant. The first ends before it reads anything
CALL () {
  WITH 1 AS one
  WHERE $fabriqueIds IS NULL
  MATCH (fabrique:Fabrique)
  RETURN fabrique
  UNION ALL
  MATCH (fabrique:Fabrique)
  WHERE fabrique.id IN $fabriqueIds
  RETURN fabrique
}
MATCH (fabrique)<-[participation:TOOK_PART_IN|PARTNER_OF|COFINANCED|ASSOCIATION_OF]-(actor:Actor)
OPTIONAL MATCH (actor)-[:LOCATED_IN]->(departement:Departement)-[:PART_OF]->(region:Region)
WHERE $byRegion OR $byDepartement
WITH participation,
  CASE WHEN $byYear THEN fabrique.year END AS year,
  CASE WHEN $byStatus THEN fabrique.status END AS status,
  CASE WHEN $byRole THEN participation.role END AS role,
  CASE WHEN $byRegion THEN region.code END AS region,
  CASE WHEN $byRegion THEN region.name END AS regionName,
  CASE WHEN $byDepartement THEN departement.code END AS departement,
  CASE WHEN $byDepartement THEN departement.name END AS departementName,
  CASE WHEN $byTerritoireKind AND actor.type = 'Territoire' THEN actor.kind END AS territoireKind,
  CASE WHEN $byOrganisationKind AND actor.type = 'Organisation' THEN actor.kind END AS organisationKind
RETURN year, status, role, region, regionName, departement, departementName, territoireKind, organisationKind, count(DISTINCT participation) AS count
ORDER BY year, status, role, region, departement, territoireKind, organisationKind
