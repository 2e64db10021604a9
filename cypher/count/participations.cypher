// Participations, counted by any combination of dimensions
//
// Serves: Query.counts, of PARTICIPATIONS
// Cardinality: a row for each group that is not empty. Each $by… is true if that dimension is requested; the others
// are null in all rows. Locations are read only on request
/* :params {byYear: true, byStatus: false, byRole: true, byRegion: false, byDepartement: false, byTerritoireKind: false, byOrganisationKind: false} */

MATCH (fabrique:Fabrique)
// filter: fabrique
// DISTINCT, so that the filter comes first: otherwise an engine may begin with all actors
WITH DISTINCT fabrique
MATCH (fabrique)<-[participation:ANY_ROLE]-(actor:Actor)
// filter: participation, actor, fabrique
OPTIONAL MATCH (actor)-[:LOCATED_IN]->(departement:Departement)-[:PART_OF]->(region:Region)
WHERE $byRegion OR $byDepartement
WITH participation,
  // include: count-dimensions
  // include: actor-kind-dimensions
RETURN year, status, role, region, regionName, departement, departementName, territoireKind, organisationKind, count(DISTINCT participation) AS count
ORDER BY year, status, role, region, departement, territoireKind, organisationKind
