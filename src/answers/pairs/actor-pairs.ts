import type { Role } from '../../domain/roles.ts';
import { rankOf } from '../../network/pair.ts';
import { parseRoles } from '../actors/roles.ts';
import type { Optional } from '../arguments.ts';
import type { AnswerContext } from '../context.ts';
import { type FabriqueFilterInput, scopeOf } from '../filter/fabrique-filter.ts';
import { noLimit } from '../loaders/co-occurrence-loaders.ts';
import { type ScopedRequest, scopeIds } from '../loaders/request.ts';
import { Connection } from '../page/connection.ts';
import { type PageArguments, parsePage } from '../page/page.ts';
import type { ActorRecord } from '../records.ts';
import { needsAllPairs, type PairArguments, parsePairArguments, rankCursor } from './order.ts';
import type { CoOccurrence, CoOccurrencePage } from './pair.ts';
import { PairMeasures } from './pair-measures.ts';
import { countRanked, rankedPairs } from './ranked.ts';

/** `as`: the role of the actor. Default: each of its roles. `with`: the role of the others. */
export type ActorCoOccurrenceArguments = PageArguments &
  PairArguments &
  Optional<{ as: Role; filter: FabriqueFilterInput }> & { readonly with: Role };

/** The pairs of one actor, `a`, with a row for each of its roles. Errors: `BAD_USER_INPUT`. */
export async function coOccurrencesOfActor(
  actor: ActorRecord,
  args: ActorCoOccurrenceArguments,
  context: AnswerContext,
): Promise<CoOccurrencePage> {
  const { loaders, limits } = context;
  const { order, minCount, minFabriques } = parsePairArguments(args);
  const roles = parseRoles(args.as == null ? null : [args.as], 'as');
  const roleB = args.with;
  const list = `${actor.id}.coOccurrences:${roles.join('+')}:${roleB}:${order}`;
  const page = parsePage(args, list, rankCursor, limits);
  const scope = await scopeOf(args.filter, context);
  const request = { id: actor.id, roles, roleB, scope };
  const measures = measuresOfActor(actor, request, minFabriques, context);
  // The database orders the pairs of an actor by count. It does not apply `minFabriques`.
  const connection = needsAllPairs(args)
    ? new Connection({
        list,
        page,
        fetch: (limit) => rankedPairs(measures, { order, minCount, after: page.cursor }, limit),
        cursorOf: rankOf,
        edgeOf: ({ pair }): { node: CoOccurrence } => ({ node: { ...pair, measures } }),
        count: () => countRanked(measures, minCount),
      })
    : new Connection({
        list,
        page,
        fetch: (limit) => {
          const after = page.cursor && { count: page.cursor[0], key: page.cursor[1], role: page.cursor[2] };
          return loaders.coOccurrencesOfActor.load({ ...request, minCount, after, limit });
        },
        cursorOf: (row) => [row.count, row.b.key, row.aRole],
        edgeOf: (row): { node: CoOccurrence } => ({ node: { ...row, ...pairOf(actor, roleB, row), measures } }),
        count: async () => (await loaders.coOccurrenceCountsOfActor.load({ ...request, minCount }))[0]?.count ?? 0,
      });
  return Object.assign(connection, { minFabriques, measures });
}

/** What all rows have in common, and the keys of a row: no two have the same other actor and role. */
function pairOf(a: ActorRecord, bRole: Role, { b, aRole }: { readonly b: ActorRecord; readonly aRole: Role }) {
  return { a, bRole, keys: [b.key, aRole] as const };
}

/** The tests: the actor against all others in the role, once for each role of its own. */
function measuresOfActor(
  actor: ActorRecord,
  request: ScopedRequest & { readonly roleB: Role },
  minFabriques: number,
  context: AnswerContext,
) {
  const { loaders } = context;
  const { id, roles, roleB, scope } = request;
  return new PairMeasures(
    {
      scope,
      readPairs: async () => {
        const rows = await loaders.coOccurrencesOfActor.load({ ...request, minCount: 1, after: null, limit: noLimit });
        return rows
          .filter(({ aCount, bCount }) => aCount >= minFabriques && bCount >= minFabriques)
          .map((row) => ({ ...row, ...pairOf(actor, roleB, row) }));
      },
      readTests: async () => {
        const [counts, { bActors }] = await Promise.all([
          loaders.roleCountsOfActor.load({ id, scope }),
          loaders.familySize.load({ roleA: roleB, roleB, fabriqueIds: scopeIds(scope), minFabriques }),
        ]);
        const heldRoles = counts.filter(({ count }) => count >= minFabriques).map(({ role }) => role);
        const others = bActors - (heldRoles.includes(roleB) ? 1 : 0);
        return others * heldRoles.filter((role) => roles.includes(role)).length;
      },
    },
    context,
  );
}
