export { type OrganisationRole, organisationRoles, type Role, roleSchema, roles } from './roles.ts';
