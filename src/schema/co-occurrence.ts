import { z } from 'zod';
import { coOccurrenceCount, coOccurrencePage } from '../store/queries/co-occurrence.ts';
import { atLeastOne, parseArguments } from './arguments.ts';
import { builder } from './builder.ts';
import { CoOccurrenceConnection, coOccurrenceConnection } from './co-occurrence-type.ts';
import { forwardArgs } from './connection-type.ts';
import { FabriqueFilter, scopeOf } from './fabrique-filter.ts';
import { parsePage } from './page.ts';
import { RoleEnum } from './role.ts';

const thresholds = z.object({ minCount: atLeastOne.nullish(), minFabriques: atLeastOne.nullish() });
const pairCursor = z.tuple([z.int(), z.string(), z.string()]);

builder.queryField('coOccurrences', (t) =>
  t.field({
    type: CoOccurrenceConnection,
    description:
      'Pairs of actors that took part in the same Fabriques, the most frequent first. Pairs of one role come once; ' +
      'pairs of two roles come in that order. No actor is paired with itself.',
    args: {
      between: t.arg({ type: RoleEnum, required: true, defaultValue: 'PARTNER', description: 'The role of `a`.' }),
      and: t.arg({ type: RoleEnum, description: 'The role of `b`; that of `a` when left out.' }),
      filter: t.arg({ type: FabriqueFilter, description: 'The Fabriques that count; all when left out.' }),
      minCount: t.arg.int({ defaultValue: 1, description: 'Only pairs with so many Fabriques in common, or more.' }),
      minFabriques: t.arg.int({
        defaultValue: 1,
        description: 'Only actors with so many Fabriques in their role, or more, under the same filter.',
      }),
      ...forwardArgs(t.arg),
    },
    resolve: async (_root, args, context) => {
      const roleA = args.between;
      const roleB = args.and ?? roleA;
      const { minCount, minFabriques } = parseArguments(args, thresholds);
      const list = `coOccurrences:${roleA}:${roleB}`;
      const page = parsePage(args, list, pairCursor);
      const scope = await scopeOf(args.filter, context);
      const question = {
        roleA,
        roleB,
        fabriqueIds: scope === null ? null : [...scope],
        minCount: minCount ?? 1,
        minFabriques: minFabriques ?? 1,
      };
      const [afterCount, afterA, afterB] = page.cursor ?? [null, null, null];
      return coOccurrenceConnection(
        {
          list,
          page,
          fetch: (limit) => context.run(coOccurrencePage, { ...question, afterCount, afterA, afterB, limit }),
          cursorOf: ({ count, a, b }) => [count, a.key, b.key],
          edgeOf: (row) => ({ node: { ...row, aRole: roleA, bRole: roleB } }),
          count: async () => (await context.run(coOccurrenceCount, question))[0]?.count ?? 0,
        },
        scope,
        context,
      );
    },
  }),
);
