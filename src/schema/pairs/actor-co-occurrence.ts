import { parseRoles } from '../../answers/actors/roles.ts';
import { scopeOf } from '../../answers/filter/fabrique-filter.ts';
import { allRows, type CoOccurrenceQuestion } from '../../answers/loaders/co-occurrence-loaders.ts';
import { Connection } from '../../answers/page/connection.ts';
import { parsePage } from '../../answers/page/page.ts';
import { PairMeasures } from '../../answers/pairs/pair-measures.ts';
import { rankOf } from '../../network/pair.ts';
import type { ActorRecord } from '../../store/statements/records.ts';
import { Actor } from '../actors/actor.ts';
import { RoleEnum } from '../actors/role.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { FabriqueFilter } from '../filter/fabrique-filter.ts';
import { forwardArgs } from '../page/connection-type.ts';
import { pricedPage } from '../price.ts';
import { rankCursor } from './co-occurrence.ts';
import { CoOccurrenceOrder, needsAllPairs, type PairArguments, parsePairArguments } from './co-occurrence-order.ts';
import { CoOccurrenceConnection } from './co-occurrence-type.ts';

builder.interfaceField(Actor, 'coOccurrences', (t) =>
  t.field({
    type: CoOccurrenceConnection,
    description:
      'Who took part in the same Fabriques. `a` is this actor, with a row for each role in which it met the other; it is ' +
      'never paired with itself.',
    args: {
      as: t.arg({ type: RoleEnum, description: 'The role of this actor; each of its roles when left out.' }),
      with: t.arg({ type: RoleEnum, required: true, description: 'The role of the others.' }),
      filter: t.arg({ type: FabriqueFilter, description: 'The Fabriques that count; all when left out.' }),
      minCount: t.arg.int({ description: 'Only actors with so many Fabriques in common, or more; 1 when left out.' }),
      minFabriques: t.arg.int({
        description:
          'Only pairs of which both have so many Fabriques in their roles, or more, under the same filter; when left out 1, ' +
          'but 2 in the normalised orders and in P_VALUE.',
      }),
      orderBy: t.arg({
        type: CoOccurrenceOrder,
        description: 'By what pairs are ordered, the best first; COUNT when left out.',
      }),
      ...forwardArgs(t.arg),
    },
    ...pricedPage((args: PairArguments, rows) => ({ work: needsAllPairs(args) ? 50 + 2 * rows : 0 })),
    resolve: async (actor, args, context) => {
      const { order, minCount, minFabriques } = parsePairArguments(args);
      const roles = parseRoles(args.as == null ? null : [args.as], 'as');
      const roleB = args.with;
      const list = `${actor.id}.coOccurrences:${roles.join('+')}:${roleB}:${order}`;
      const page = parsePage(args, list, rankCursor, context.limits);
      const scope = await scopeOf(args.filter, context);
      const asked = { id: actor.id, roles, roleB, scope, minCount };
      const question = actorQuestion(actor, asked, minFabriques, context);
      const [count, key, role] = page.cursor ?? [];
      // Without a threshold on b, the database cuts a page by count itself; every other list needs all of its pairs.
      const cut = order === 'COUNT' && minFabriques === 1;
      const connection = cut
        ? new Connection({
            list,
            page,
            fetch: (limit) =>
              context.loaders.coOccurrencesOfActor.load({
                ...asked,
                after: count === undefined || key === undefined || role === undefined ? null : { count, key, role },
                limit,
              }),
            cursorOf: (row) => [row.count, row.b.key, row.aRole],
            edgeOf: (row) => ({
              node: { ...row, a: actor, bRole: roleB, keys: [row.b.key, row.aRole] as const, question },
            }),
            count: async () => (await context.loaders.coOccurrenceCountsOfActor.load(asked))[0]?.count ?? 0,
          })
        : new Connection({
            list,
            page,
            fetch: (limit) => question.page(order, minCount, page.cursor, limit),
            cursorOf: rankOf,
            edgeOf: ({ pair }) => ({ node: { ...pair, question } }),
            count: () => question.countOf(minCount),
          });
      return Object.assign(connection, { minFabriques, question });
    },
  }),
);

/** The family of tests of one actor: against everybody else in the role, once for each role of its own. */
function actorQuestion(
  actor: ActorRecord,
  { id, roles, roleB, scope }: Omit<CoOccurrenceQuestion, 'minCount'>,
  minFabriques: number,
  { loaders, ...context }: Context,
) {
  return new PairMeasures(
    {
      scope,
      all: async () => {
        const rows = await loaders.coOccurrencesOfActor.load({
          id,
          roles,
          roleB,
          scope,
          minCount: 1,
          after: null,
          limit: allRows,
        });
        return rows
          .filter(({ aCount, bCount }) => aCount >= minFabriques && bCount >= minFabriques)
          .map((row) => ({ ...row, a: actor, bRole: roleB, keys: [row.b.key, row.aRole] as const }));
      },
      tests: async () => {
        const [counts, { bActors }] = await Promise.all([
          loaders.roleCountsOfActor.load({ id, scope }),
          loaders.familySize.load({
            roleA: roleB,
            roleB,
            fabriqueIds: scope === null ? null : [...scope],
            minFabriques,
          }),
        ]);
        const held = counts.filter(({ count }) => count >= minFabriques).map(({ role }) => role);
        const others = bActors - (held.includes(roleB) ? 1 : 0);
        return others * held.filter((role) => roles.includes(role)).length;
      },
    },
    { loaders, ...context },
  );
}
