// How many nodes each of the Territoires of a group has, by any combination of dimensions
//
// Serves: CountGroup.perItem, of TERRITOIRES
// Cardinality: a row for each group, as in count/territoires. $measured: the kind of nodes to count, of participations in $roles
/* :params {filtered: true, byYear: true, byStatus: false, byRole: false, byRegion: true, byDepartement: false, byTerritoireKind: false, byOrganisationKind: false, measured: 'ORGANISATIONS', roles: ['PARTNER', 'COFINANCEUR']} */

// include: counted-territoires
// include: count-per-item
