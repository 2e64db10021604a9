// Organisations, counted by any combination of dimensions, with the distinct nodes of each group
//
// Serves: Query.counts, of ORGANISATIONS; CountGroup.distinct
// Cardinality: a row for each group that is not empty. Each $by… is true if that dimension is requested; the others
// are null in all rows. Participations, and the territoires of their Fabriques, are read only on request. $filtered
// is true if there is a filter; without one, organisations that took part in no Fabrique count too. $measured:
// the kind of nodes to count in nodeCount, of participations in $roles; NOTHING: nodeCount is 0
/* :params {filtered: true, byYear: true, byStatus: false, byRole: false, byRegion: true, byDepartement: false, byTerritoireKind: false, byOrganisationKind: false, measured: 'FABRIQUES', roles: ['PARTNER', 'COFINANCEUR']} */

// include: counted-organisations
// include: count-groups
