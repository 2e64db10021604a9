import { type Role, roles } from '../../../domain/roles.ts';
import type { FabriquePageQuery } from '../../generated/operations.ts';
import type { FabriqueFacts } from '../../lead/facts.ts';

export type Fabrique = NonNullable<FabriquePageQuery['fabrique']>;

/** What the lead sentence of a Fabrique needs. */
export function fabriqueFacts(fabrique: Fabrique): FabriqueFacts {
  const named = (role: Role) => {
    const held = fabrique.participations.nodes.filter((it) => it.role === role);
    return { count: held.length, inProse: held.filter(({ origin }) => origin === 'PROSE').length };
  };
  return { fabrique, named: Object.fromEntries(roles.map((role) => [role, named(role)])) as FabriqueFacts['named'] };
}
