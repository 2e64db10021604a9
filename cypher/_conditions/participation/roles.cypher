// Participations in these roles
//
// Needs: participation; $roles
/* :params {roles: ['PARTNER', 'COFINANCEUR']} */

participation.role IN $roles
