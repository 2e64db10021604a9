import type { Role } from '../../domain/roles.ts';
import { coOccurrenceCount } from '../../store/statements/co-occurrence.ts';
import type { Optional } from '../arguments.ts';
import type { AnswerContext } from '../context.ts';
import { type FabriqueFilterInput, scopeOf } from '../filter/fabrique-filter.ts';
import { scopeIds } from '../loaders/request.ts';
import { Connection } from '../page/connection.ts';
import { type PageArguments, parsePage } from '../page/page.ts';
import { pairsByCount } from './by-count.ts';
import { isRanked, type PairArguments, parsePairArguments, rankCursor } from './order.ts';
import type { CoOccurrence, CoOccurrencePage } from './pair.ts';
import { requireFewPairs } from './possible-pairs.ts';
import { countRanked, rankedPairs } from './ranked.ts';
import { measuresOfRoles } from './role-pairs.ts';

/** Default of `between`: PARTNER; of `and`: the same role as `between`. */
export type CoOccurrenceArguments = PageArguments &
  PairArguments &
  Optional<{ between: Role; and: Role; filter: FabriqueFilterInput }>;

/** Pairs of actors that took part in the same Fabriques. Errors: `BAD_USER_INPUT`. */
export async function coOccurrences(args: CoOccurrenceArguments, context: AnswerContext): Promise<CoOccurrencePage> {
  const { run, loaders, limits } = context;
  const selection = parsePairArguments(args);
  const { order, minCount, minFabriques } = selection;
  const roleA = args.between ?? 'PARTNER';
  const roleB = args.and ?? roleA;
  const roles = { aRole: roleA, bRole: roleB };
  const list = `coOccurrences:${roleA}:${roleB}:${order}`;
  const page = parsePage(args, list, rankCursor, limits);
  const scope = await scopeOf(args.filter, context);
  const params = { roleA, roleB, fabriqueIds: scopeIds(scope), minFabriques };
  const measures = measuresOfRoles({ roleA, roleB, scope, minFabriques }, context);
  if (minCount === 0) await requireFewPairs(measures);
  // The database counts the pairs that met, in any order.
  const isCounted = minCount === 0 || selection.maxCount !== null;
  const source = {
    list,
    page,
    count: async () =>
      isCounted
        ? countRanked(measures, selection)
        : ((await run(coOccurrenceCount, { ...params, minCount }))[0]?.count ?? 0),
  };
  const connection = isRanked(selection)
    ? new Connection({
        ...source,
        fetch: (limit) => rankedPairs(measures, { ...selection, after: page.cursor }, limit),
        cursorOf: ({ rank }) => rank,
        edgeOf: ({ pair }): { node: CoOccurrence } => ({
          node: {
            ...pair,
            a: () => loaders.actor.load(pair.aId),
            b: () => loaders.actor.load(pair.bId),
            measures,
          },
        }),
      })
    : new Connection({
        ...source,
        fetch: (limit) => pairsByCount({ ...params, minCount, after: page.cursor }, limit, context),
        cursorOf: ({ count, keys }) => [0, count, ...keys],
        edgeOf: (pair): { node: CoOccurrence } => ({ node: { ...pair, ...roles, measures } }),
      });
  return Object.assign(connection, { minFabriques, measures });
}
