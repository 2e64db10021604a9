import { z } from 'zod';
import { scopeOf } from '../../answers/filter/fabrique-filter.ts';
import { Connection } from '../../answers/page/connection.ts';
import { parsePage } from '../../answers/page/page.ts';
import { type CountedPair, frequentPairs } from '../../answers/pairs/frequent-pairs.ts';
import { PairMeasures } from '../../answers/pairs/pair-measures.ts';
import { countTests, rankOf } from '../../network/pair.ts';
import { coOccurrenceCount, coOccurrencePage, coOccurrencesAll } from '../../store/statements/co-occurrence.ts';
import { RoleEnum } from '../actors/role.ts';
import { builder } from '../builder.ts';
import { FabriqueFilter } from '../filter/fabrique-filter.ts';
import { forwardArgs } from '../page/connection-type.ts';
import { pricedPage, statementWork } from '../price.ts';
import { CoOccurrenceOrder, needsAllPairs, type PairArguments, parsePairArguments } from './co-occurrence-order.ts';
import { CoOccurrenceConnection } from './co-occurrence-type.ts';

export const rankCursor = z.tuple([z.number(), z.string(), z.string()]);

builder.queryField('coOccurrences', (t) =>
  t.field({
    type: CoOccurrenceConnection,
    description:
      'Pairs of actors that took part in the same Fabriques. Pairs of one role come once; pairs of two roles come in that ' +
      'order. No actor is paired with itself.',
    args: {
      between: t.arg({ type: RoleEnum, required: true, defaultValue: 'PARTNER', description: 'The role of `a`.' }),
      and: t.arg({ type: RoleEnum, description: 'The role of `b`; that of `a` when left out.' }),
      filter: t.arg({ type: FabriqueFilter, description: 'The Fabriques that count; all when left out.' }),
      minCount: t.arg.int({ defaultValue: 1, description: 'Only pairs with so many Fabriques in common, or more.' }),
      minFabriques: t.arg.int({
        description:
          'Only actors with so many Fabriques in their role, or more, under the same filter; when left out 1, but 2 in ' +
          'the normalised orders and in P_VALUE.',
      }),
      orderBy: t.arg({
        type: CoOccurrenceOrder,
        defaultValue: 'COUNT',
        description: 'By what pairs are ordered, the best first.',
      }),
      ...forwardArgs(t.arg),
    },
    ...pricedPage((args: PairArguments & { filter?: unknown }, rows) => {
      if (args.orderBy === 'NEWMAN') return { work: 1_000 + 2 * rows };
      return { work: needsAllPairs(args) || args.filter != null ? 250 + 2 * rows : statementWork };
    }),
    resolve: async (_root, args, context) => {
      const { order, minCount, minFabriques } = parsePairArguments(args);
      const roleA = args.between;
      const roleB = args.and ?? roleA;
      const list = `coOccurrences:${roleA}:${roleB}:${order}`;
      const page = parsePage(args, list, rankCursor, context.limits);
      const scope = await scopeOf(args.filter, context);
      const asked = { roleA, roleB, fabriqueIds: scope === null ? null : [...scope], minFabriques };
      const roles = { aRole: roleA, bRole: roleB };
      const question = new PairMeasures(
        {
          scope,
          all: async () =>
            (await context.run(coOccurrencesAll, asked)).map((row) => ({
              ...row,
              ...roles,
              keys: [row.aKey, row.bKey] as const,
            })),
          tests: async () => countTests(roleA === roleB, await context.loaders.familySize.load(asked)),
        },
        context,
      );
      const source = {
        list,
        page,
        count: async () => (await context.run(coOccurrenceCount, { ...asked, minCount }))[0]?.count ?? 0,
      };
      const [afterCount, afterA, afterB] = page.cursor ?? [null, null, null];
      const pairsByCount = async (limit: number): Promise<CountedPair[]> => {
        const whole = scope === null && minFabriques === 1;
        const known = whole
          ? await frequentPairs({ roleA, roleB, minCount, after: page.cursor }, limit, context)
          : null;
        if (known !== null) return known;
        const rows = await context.run(coOccurrencePage, { ...asked, minCount, afterCount, afterA, afterB, limit });
        return rows.map((row) => ({ ...row, keys: [row.a.key, row.b.key] as const }));
      };
      // By count the database cuts the page itself; every other order needs all pairs to know which come first.
      const connection =
        order === 'COUNT'
          ? new Connection({
              ...source,
              fetch: (limit) => pairsByCount(limit),
              cursorOf: ({ count, keys }) => [count, ...keys],
              edgeOf: (pair) => ({ node: { ...pair, ...roles, question } }),
            })
          : new Connection({
              ...source,
              fetch: (limit) => question.page(order, minCount, page.cursor, limit),
              cursorOf: rankOf,
              edgeOf: ({ pair }) => ({
                node: {
                  ...pair,
                  a: () => context.loaders.actor.load(pair.aId),
                  b: () => context.loaders.actor.load(pair.bId),
                  question,
                },
              }),
            });
      return Object.assign(connection, { minFabriques, question });
    },
  }),
);
