// Fabriques, counted by any combination of dimensions
//
// Serves: Query.counts, of FABRIQUES
// Cardinality: a row for each group that is not empty. Each $by… is true if that dimension is requested; the others
// are null in all rows. Territoires (location, kind) and participations (role, kind of organisation) are read only on request
/* :params {byYear: true, byStatus: false, byRole: false, byRegion: true, byDepartement: false, byTerritoireKind: false, byOrganisationKind: false} */

MATCH (fabrique:Fabrique)
// filter: fabrique
// DISTINCT, so that the filter comes first: otherwise an engine may begin with all actors
WITH DISTINCT fabrique
OPTIONAL MATCH (fabrique)<-[:TOOK_PART_IN]-(territoire:Territoire)
WHERE $byRegion OR $byDepartement OR $byTerritoireKind
OPTIONAL MATCH (territoire)-[:LOCATED_IN]->(departement:Departement)-[:PART_OF]->(region:Region)
WHERE $byRegion OR $byDepartement
OPTIONAL MATCH (fabrique)<-[participation:ANY_ROLE]-(actor:Actor)
WHERE ($byRole OR $byOrganisationKind) AND (NOT $byOrganisationKind OR actor.type = 'Organisation')
WITH fabrique,
  // include: count-dimensions
  CASE WHEN $byTerritoireKind THEN territoire.kind END AS territoireKind,
  CASE WHEN $byOrganisationKind THEN actor.kind END AS organisationKind
RETURN year, status, role, region, regionName, departement, departementName, territoireKind, organisationKind, count(DISTINCT fabrique) AS count
ORDER BY year, status, role, region, departement, territoireKind, organisationKind
