import { type Role, roles } from '../../domain/roles.ts';

/**
 * The lists of participations that a query selects below the nodes that are read: of each node, up to `limit` rows in each of
 * these roles. The statement that reads the nodes reads them as well, so that the fields below find them.
 */
export interface NestedLists {
  readonly roles: readonly Role[];
  /** Rows. */
  readonly limit: number;
}

export const noNestedLists: NestedLists = { roles: [], limit: 0 };

/** The lists that at least one of several selections needs. */
export function unionOf(all: readonly NestedLists[]): NestedLists {
  const selected = new Set(all.flatMap((nested) => nested.roles));
  if (selected.size === 0) return noNestedLists;
  return {
    roles: roles.filter((role) => selected.has(role)),
    limit: Math.max(...all.map(({ limit }) => limit)),
  };
}

/** The parameters of a statement that reads nested lists. */
export function nestedParams(nested: NestedLists) {
  return { nestedRoles: [...nested.roles], nestedLimit: nested.limit };
}
