import { z } from 'zod';

/** How an actor took part in a Fabrique, in the order in which lists show the roles. */
export const roles = ['TERRITOIRE', 'PARTNER', 'COFINANCEUR', 'ASSOCIATION'] as const;

export const roleSchema = z.enum(roles);
export type Role = z.infer<typeof roleSchema>;

/** The roles that an organisation can hold: all but TERRITOIRE. */
export const organisationRoles = ['PARTNER', 'COFINANCEUR', 'ASSOCIATION'] as const;
export type OrganisationRole = (typeof organisationRoles)[number];
