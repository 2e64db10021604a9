import type { Role } from '../../../domain/roles.ts';
import type { Parameters } from '../../addresses.ts';
import type { PageRequest } from '../../page.ts';
import type { ListAddress } from '../../parts/list/list-address.ts';
import { namedParameter } from '../../parts/list/parameter.ts';
import { maximumName } from './ends.ts';

/** What the URL asks for. */
export interface PathChoices {
  readonly from: string;
  readonly to: string;
  /** Empty: all roles. */
  readonly roles: readonly Role[];
  /** Whether all paths are shown, not only the first ones. */
  readonly all: boolean;
}

/** Roles as URLs write them: those of organisations as in their list. */
const roleParameter = namedParameter<Role>({
  TERRITOIRE: 'territoire',
  PARTNER: 'partenaire',
  ASSOCIATION: 'association',
  COFINANCEUR: 'cofinanceur',
});

const allParameter = namedParameter<'yes'>({ yes: 'tous' });

export function readPathChoices({ query }: PageRequest, address: ListAddress): PathChoices {
  const text = (name: string) => (query.get(name) ?? '').trim().slice(0, maximumName);
  return {
    ...{ from: text('de'), to: text('a') },
    roles: address.choices('role', roleParameter),
    all: address.choices('chemins', allParameter, 1).length > 0,
  };
}

/** The parameters of the URL for these choices. */
export function pathParameters({ from, to, roles, all }: PathChoices): Parameters {
  return { de: from, a: to, role: roles.map(roleParameter.write), chemins: all ? 'tous' : undefined };
}

export const roleValue = roleParameter.write;
