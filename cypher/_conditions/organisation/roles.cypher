// Organisations that had one of these roles
//
// Needs: organisation; $roles
/* :params {roles: ['COFINANCEUR']} */

any(role IN organisation.roles WHERE role IN $roles)
