import type { Role } from '../../domain/roles.ts';
import { countTests, unmetPairs } from '../../network/pair.ts';
import { pairableActors } from '../../store/statements/co-occurrence.ts';
import type { AnswerContext } from '../context.ts';
import { type Scope, scopeIds } from '../loaders/request.ts';
import { type PairInRoles, PairMeasures } from './pair-measures.ts';

/** A pair that was read without its actors. */
export interface PairOfIds extends PairInRoles {
  readonly aId: string;
  readonly bId: string;
}

export interface RolePairs {
  readonly roleA: Role;
  readonly roleB: Role;
  readonly scope: Scope;
  /** Minimum number of Fabriques of each actor in its role. */
  readonly minFabriques: number;
}

/** The measures of all pairs of an actor in one role and an actor in another, or of two actors in one role. */
export function measuresOfRoles(
  { roleA, roleB, scope, minFabriques }: RolePairs,
  context: AnswerContext,
): PairMeasures<PairOfIds> {
  const { run, loaders } = context;
  const params = { roleA, roleB, fabriqueIds: scopeIds(scope), minFabriques };
  const roles = { aRole: roleA, bRole: roleB };
  const isOneRole = roleA === roleB;
  return new PairMeasures<PairOfIds>(
    {
      scope,
      readPairs: async () => {
        const rows = await loaders.pairsOfRoles.load(params);
        return rows.map((row) => ({ ...row, ...roles, keys: [row.aKey, row.bKey] as const }));
      },
      readTests: async () => countTests(isOneRole, await loaders.familySize.load(params)),
      readUnmet: async (met) => {
        const { fabriqueIds } = params;
        const actors = await run(pairableActors, { roles: [...new Set([roleA, roleB])], fabriqueIds, minFabriques });
        const [as, bs] = [roleA, roleB].map((wanted) => actors.filter(({ role }) => role === wanted));
        return unmetPairs(as ?? [], bs ?? [], met, isOneRole, (a, b) => ({
          aRole: roleA,
          bRole: roleB,
          aId: a.id,
          bId: b.id,
          keys: [a.key, b.key],
          aCount: a.fabriqueCount,
          bCount: b.fabriqueCount,
          count: 0,
          fabriqueIds: [],
        }));
      },
    },
    context,
  );
}
