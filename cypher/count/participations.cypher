// Participations, counted by any combination of dimensions
//
// Serves: Query.counts, of PARTICIPATIONS
// Cardinality: a row for each group that is not empty. Each $by… tells whether that dimension is asked; one that is not
// is null in every row. Places are read only when asked
/* :params {yearFrom: 2019, yearTo: 2023, status: null, text: null, ids: null, departement: null, region: null, territoire: null, organisation: null, byYear: true, byStatus: false, byRole: true, byRegion: false, byDepartement: false, byTerritoireKind: false, byOrganisationKind: false} */

MATCH (fabrique:Fabrique)
WHERE ($yearFrom IS NULL OR fabrique.year >= $yearFrom)
  AND ($yearTo IS NULL OR fabrique.year <= $yearTo)
  AND ($status IS NULL OR fabrique.status = $status)
  AND ($text IS NULL OR fabrique.searchText CONTAINS $text)
  AND ($ids IS NULL OR fabrique.id IN $ids)
  AND ($departement IS NULL OR $departement IN fabrique.departements)
  AND ($region IS NULL OR $region IN fabrique.regions)
  AND ($territoire IS NULL OR EXISTS { (fabrique)<-[:TOOK_PART_IN]-(:Actor {id: $territoire}) })
  AND ($organisation IS NULL OR EXISTS { (fabrique)<-[:PARTNER_OF|COFINANCED|ASSOCIATION_OF]-(:Actor {id: $organisation}) })
// DISTINCT, so that the filter comes first: an engine may else begin with all actors
WITH DISTINCT fabrique
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
