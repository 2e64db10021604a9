// How many nodes each of the Fabriques of a group has, by any combination of dimensions
//
// Serves: CountGroup.perItem, of FABRIQUES
// Cardinality: a row for each group, as in count/fabriques. $measured: the kind of nodes to count, of participations in $roles
/* :params {byYear: true, byStatus: false, byRole: false, byRegion: true, byDepartement: false, byTerritoireKind: false, byOrganisationKind: false, measured: 'ORGANISATIONS', roles: ['PARTNER', 'COFINANCEUR']} */

// include: counted-fabriques
// include: count-per-item
