// The Fabriques of an organisation, in some roles
//
// Needs: organisation; $roles
// Yields: fabrique
/* :params {roles: ['PARTNER']} */

MATCH (organisation)-[held:ANY_ORGANISATION_ROLE]->(fabrique:Fabrique)
WHERE held.role IN $roles
