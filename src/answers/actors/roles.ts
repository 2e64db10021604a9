import { z } from 'zod';
import { roles as allRoles, type Role } from '../../domain/roles.ts';
import { parseArguments } from '../arguments.ts';

const rolesSchema = z.array(z.enum(allRoles)).min(1, 'Give one role or more, or leave it out for all.').nullish();

/**
 * The requested roles, in their canonical order and once each, so that equal requests share a statement. Default: all.
 * Errors: `BAD_USER_INPUT` for an empty list.
 */
export function parseRoles(roles: readonly Role[] | null | undefined, path = 'roles'): Role[] {
  const given = parseArguments(roles, rolesSchema, path);
  return allRoles.filter((role) => given == null || given.includes(role));
}
