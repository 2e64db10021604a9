import type { Role } from '../../domain/roles.ts';
import { countTests, rankOf } from '../../network/pair.ts';
import { coOccurrenceCount, coOccurrencesAll } from '../../store/statements/co-occurrence.ts';
import type { Optional } from '../arguments.ts';
import type { AnswerContext } from '../context.ts';
import { type FabriqueFilterInput, scopeOf } from '../filter/fabrique-filter.ts';
import { scopeIds } from '../loaders/request.ts';
import { Connection } from '../page/connection.ts';
import { type PageArguments, parsePage } from '../page/page.ts';
import { pairsByCount } from './by-count.ts';
import { type PairArguments, parsePairArguments, rankCursor } from './order.ts';
import type { CoOccurrence, CoOccurrencePage } from './pair.ts';
import { PairMeasures } from './pair-measures.ts';
import { rankedPairs } from './ranked.ts';

/** Default of `between`: PARTNER; of `and`: the same role as `between`. */
export type CoOccurrenceArguments = PageArguments &
  PairArguments &
  Optional<{ between: Role; and: Role; filter: FabriqueFilterInput }>;

/** Pairs of actors that took part in the same Fabriques. Errors: `BAD_USER_INPUT`. */
export async function coOccurrences(args: CoOccurrenceArguments, context: AnswerContext): Promise<CoOccurrencePage> {
  const { run, loaders, limits } = context;
  const { order, minCount, minFabriques } = parsePairArguments(args);
  const roleA = args.between ?? 'PARTNER';
  const roleB = args.and ?? roleA;
  const roles = { aRole: roleA, bRole: roleB };
  const list = `coOccurrences:${roleA}:${roleB}:${order}`;
  const page = parsePage(args, list, rankCursor, limits);
  const scope = await scopeOf(args.filter, context);
  const params = { roleA, roleB, fabriqueIds: scopeIds(scope), minFabriques };
  const measures = new PairMeasures(
    {
      scope,
      readPairs: async () => {
        const rows = await run(coOccurrencesAll, params);
        return rows.map((row) => ({ ...row, ...roles, keys: [row.aKey, row.bKey] as const }));
      },
      readTests: async () => countTests(roleA === roleB, await loaders.familySize.load(params)),
    },
    context,
  );
  const source = {
    list,
    page,
    count: async () => (await run(coOccurrenceCount, { ...params, minCount }))[0]?.count ?? 0,
  };
  // The import and the database order pairs by count. Every other order needs the measures of all pairs.
  const connection =
    order === 'COUNT'
      ? new Connection({
          ...source,
          fetch: (limit) => pairsByCount({ ...params, minCount, after: page.cursor }, limit, context),
          cursorOf: ({ count, keys }) => [count, ...keys],
          edgeOf: (pair): { node: CoOccurrence } => ({ node: { ...pair, ...roles, measures } }),
        })
      : new Connection({
          ...source,
          fetch: (limit) => rankedPairs(measures, { order, minCount, after: page.cursor }, limit),
          cursorOf: rankOf,
          edgeOf: ({ pair }): { node: CoOccurrence } => ({
            node: {
              ...pair,
              a: () => loaders.actor.load(pair.aId),
              b: () => loaders.actor.load(pair.bId),
              measures,
            },
          }),
        });
  return Object.assign(connection, { minFabriques, measures });
}
