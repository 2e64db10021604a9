import type { Role } from '../../domain/roles.ts';
import { unmetPairs } from '../../network/pair.ts';
import { pairableActors } from '../../store/statements/co-occurrence.ts';
import { parseRoles } from '../actors/roles.ts';
import type { Optional } from '../arguments.ts';
import type { AnswerContext } from '../context.ts';
import { type FabriqueFilterInput, scopeOf } from '../filter/fabrique-filter.ts';
import { noLimit } from '../loaders/co-occurrence-loaders.ts';
import { type ScopedRequest, scopeIds } from '../loaders/request.ts';
import { Connection } from '../page/connection.ts';
import { type PageArguments, parsePage } from '../page/page.ts';
import type { ActorRecord } from '../records.ts';
import { isRanked, type PairArguments, parsePairArguments, rankCursor } from './order.ts';
import type { CoOccurrence, CoOccurrencePage, PairedActor } from './pair.ts';
import { type PairInRoles, PairMeasures } from './pair-measures.ts';
import { requireFewPairs } from './possible-pairs.ts';
import { countRanked, rankedPairs } from './ranked.ts';

/** `between`: the role of the actor. Default: each of its roles. `and`: the role of the others. */
export type ActorCoOccurrenceArguments = PageArguments &
  PairArguments &
  Optional<{ between: Role; filter: FabriqueFilterInput }> & { readonly and: Role };

/** The pairs of one actor, `a`, with a row for each of its roles. Errors: `BAD_USER_INPUT`. */
export async function coOccurrencesOfActor(
  actor: ActorRecord,
  args: ActorCoOccurrenceArguments,
  context: AnswerContext,
): Promise<CoOccurrencePage> {
  const { loaders, limits } = context;
  const selection = parsePairArguments(args);
  const { order, minCount, minFabriques } = selection;
  const roles = parseRoles(args.between == null ? null : [args.between], 'between');
  const roleB = args.and;
  const list = `${actor.id}.coOccurrences:${roles.join('+')}:${roleB}:${order}`;
  const page = parsePage(args, list, rankCursor, limits);
  const scope = await scopeOf(args.filter, context);
  const request = { id: actor.id, roles, roleB, scope };
  const measures = measuresOfActor(actor, request, minFabriques, context);
  if (minCount === 0) await requireFewPairs(measures);
  // The database orders the pairs of an actor by count. It does not apply `minFabriques`.
  const connection =
    isRanked(selection) || minFabriques > 1
      ? new Connection({
          list,
          page,
          fetch: (limit) => rankedPairs(measures, { ...selection, after: page.cursor }, limit),
          cursorOf: ({ rank }) => rank,
          edgeOf: ({ pair }): { node: CoOccurrence } => ({ node: { ...pair, measures } }),
          count: () => countRanked(measures, selection),
        })
      : new Connection({
          list,
          page,
          fetch: (limit) => {
            const after = page.cursor && { count: page.cursor[1], key: page.cursor[2], role: page.cursor[3] };
            return loaders.coOccurrencesOfActor.load({ ...request, minCount, after, limit });
          },
          cursorOf: (row) => [0, row.count, row.b.key, row.aRole],
          edgeOf: (row): { node: CoOccurrence } => ({ node: { ...row, ...pairOf(actor, roleB, row), measures } }),
          count: async () => (await loaders.coOccurrenceCountsOfActor.load({ ...request, minCount }))[0]?.count ?? 0,
        });
  return Object.assign(connection, { minFabriques, measures });
}

/** What all rows have in common, and the keys of a row: no two have the same other actor and role. */
function pairOf(a: ActorRecord, bRole: Role, { b, aRole }: { readonly b: { key: string }; readonly aRole: Role }) {
  return { a, bRole, keys: [b.key, aRole] as const };
}

interface PairOfActor extends PairInRoles {
  readonly a: ActorRecord;
  readonly b: PairedActor;
  readonly aId: string;
  readonly bId: string;
}

/** The tests: the actor against all others in the role, once for each role of its own. */
function measuresOfActor(
  actor: ActorRecord,
  request: ScopedRequest & { readonly roleB: Role },
  minFabriques: number,
  context: AnswerContext,
): PairMeasures<PairOfActor> {
  const { run, loaders } = context;
  const { id, roles, roleB, scope } = request;
  const fabriqueIds = scopeIds(scope);
  /** The actor in each requested role in which it has enough Fabriques. */
  const readOwnRoles = async () => {
    const counts = await loaders.roleCountsOfActor.load({ id, scope });
    return counts.filter(({ count }) => count >= minFabriques);
  };
  return new PairMeasures<PairOfActor>(
    {
      scope,
      readPairs: async () => {
        const rows = await loaders.coOccurrencesOfActor.load({ ...request, minCount: 1, after: null, limit: noLimit });
        return rows
          .filter(({ aCount, bCount }) => aCount >= minFabriques && bCount >= minFabriques)
          .map((row) => ({ ...row, ...pairOf(actor, roleB, row), aId: id, bId: row.b.id }));
      },
      readTests: async () => {
        const [held, { bActors }] = await Promise.all([
          readOwnRoles(),
          loaders.familySize.load({ roleA: roleB, roleB, fabriqueIds, minFabriques }),
        ]);
        const others = bActors - (held.some(({ role }) => role === roleB) ? 1 : 0);
        return others * held.filter(({ role }) => roles.includes(role)).length;
      },
      readUnmet: async (met) => {
        const [held, others] = await Promise.all([
          readOwnRoles(),
          run(pairableActors, { roles: [roleB], fabriqueIds, minFabriques }),
        ]);
        const own = held
          .filter(({ role }) => roles.includes(role))
          .map(({ role, count }) => ({ id, key: actor.key, role, fabriqueCount: count }));
        return unmetPairs(own, others, met, false, (a, b) => ({
          ...pairOf(actor, roleB, { b, aRole: a.role }),
          ...{ aId: id, aRole: a.role, b: () => loaders.actor.load(b.id), bId: b.id },
          ...{ aCount: a.fabriqueCount, bCount: b.fabriqueCount, count: 0, fabriqueIds: [] },
        }));
      },
    },
    context,
  );
}
