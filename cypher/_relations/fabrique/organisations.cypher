// The organisations of a Fabrique, in some roles
//
// Needs: fabrique; $roles
// Yields: organisation
/* :params {roles: ['PARTNER']} */

MATCH (fabrique)<-[held:ANY_ORGANISATION_ROLE]-(organisation:Organisation)
WHERE held.role IN $roles
