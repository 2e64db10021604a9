// Participations, counted by any combination of dimensions, with the distinct nodes of each group
//
// Serves: Query.counts, of PARTICIPATIONS; CountGroup.distinct
// Cardinality: a row for each group that is not empty. Each $by… is true if that dimension is requested; the others
// are null in all rows. Locations are read only on request. $measured: the kind of nodes to count in nodeCount, of participations
// in $roles; NOTHING: nodeCount is 0
/* :params {byYear: true, byStatus: false, byRole: true, byRegion: false, byDepartement: false, byTerritoireKind: false, byOrganisationKind: false, measured: 'ORGANISATIONS', roles: ['PARTNER', 'COFINANCEUR']} */

MATCH (fabrique:Fabrique)
// filter: fabrique
// DISTINCT, so that the filter comes first: otherwise an engine may begin with all actors
WITH DISTINCT fabrique
MATCH (fabrique)<-[participation:ANY_ROLE]-(actor:Actor)
// filter: participation, actor, fabrique
// include: locations-of-actor
WITH participation AS item,
  CASE
    WHEN $measured = 'FABRIQUES' AND participation.role IN $roles THEN fabrique
    // The roles of territoires are not those of organisations
    WHEN $measured <> 'NOTHING' AND participation.role IN $roles THEN actor
  END AS node,
  // include: count-dimensions
  // include: actor-kind-dimensions
// include: count-groups
