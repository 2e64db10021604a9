// How many nodes each of the Organisations of a group has, by any combination of dimensions
//
// Serves: CountGroup.perItem, of ORGANISATIONS
// Cardinality: a row for each group, as in count/organisations. $measured: the kind of nodes to count, of participations in $roles
/* :params {filtered: true, byYear: true, byStatus: false, byRole: false, byRegion: true, byDepartement: false, byTerritoireKind: false, byOrganisationKind: false, measured: 'FABRIQUES', roles: ['PARTNER', 'COFINANCEUR']} */

// include: counted-organisations
// include: count-per-item
