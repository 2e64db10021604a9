// Fabriques, counted by any combination of dimensions, with the distinct nodes of each group
//
// Serves: Query.counts, of FABRIQUES; CountGroup.distinct
// Cardinality: a row for each group that is not empty. Each $by… is true if that dimension is requested; the others
// are null in all rows. Territoires and participations are read only on request. $measured:
// the kind of nodes to count in nodeCount, of participations in $roles; NOTHING: nodeCount is 0
/* :params {byYear: true, byStatus: false, byRole: false, byRegion: true, byDepartement: false, byTerritoireKind: false, byOrganisationKind: false, measured: 'ORGANISATIONS', roles: ['PARTNER', 'COFINANCEUR']} */

// include: counted-fabriques
// include: count-groups
