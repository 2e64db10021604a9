import { z } from 'zod';
import { PublicError } from '../../domain/error.ts';
import type { MaybePromise } from '../../domain/maybe-promise.ts';
import { type Role, roleSchema, roles as rolesInOrder } from '../../domain/roles.ts';
import { closedFrequentSets } from '../../network/closed-sets.ts';
import { networkParticipations } from '../../store/statements/network.ts';
import { atLeastOne, type Optional, parseArguments } from '../arguments.ts';
import type { AnswerContext } from '../context.ts';
import { countUnder, type FabriqueFilterInput, scopeOf } from '../filter/fabrique-filter.ts';
import { type Scope, scopeIds } from '../loaders/request.ts';
import { Connection, type ConnectionPage } from '../page/connection.ts';
import { type PageArguments, parsePage } from '../page/page.ts';

/** Defaults: `frequentSetDefaults`, all Fabriques. */
export type FrequentSetArguments = PageArguments &
  Optional<{ of: readonly Role[]; minSize: number; minCount: number; filter: FabriqueFilterInput }>;

export const frequentSetDefaults = { of: ['PARTNER'], minSize: 3, minCount: 2 } as const;

/** Most participations that are read. */
const participationLimit = 100_000;

/** Most operations of the search (`closedFrequentSets`): about 0.1 s. 2,000 Fabriques in all roles take 180,000. */
export const operationLimit = 1_000_000;

/** Actors that took part in the same Fabriques. */
export interface FrequentSet {
  readonly actorIds: readonly string[];
  /** The Fabriques in which all of them took part. */
  readonly fabriqueIds: readonly string[];
  /** The sort keys of the actors, in order. */
  readonly names: string;
}

export interface FrequentSetPage extends ConnectionPage<{ readonly node: FrequentSet }> {
  /** N: the number of Fabriques that pass the filter. */
  fabriqueCount(): MaybePromise<number>;
}

const schema = z.object({
  of: z.array(roleSchema).min(1, 'Give at least one role.').nullish(),
  minSize: z.int().min(2, 'Give a number of 2 or more.').nullish(),
  minCount: atLeastOne.nullish(),
});

/** The number of Fabriques, the number of actors, the names. */
const setCursor = z.tuple([z.int(), z.int(), z.string()]);
type SetPosition = z.output<typeof setCursor>;

/**
 * Sets of actors that took part in the same Fabriques, those with most Fabriques first. Errors: `BAD_USER_INPUT`, also for a
 * request that would take too much work, which follows from the data alone.
 */
export async function frequentSets(args: FrequentSetArguments, context: AnswerContext): Promise<FrequentSetPage> {
  const parsed = parseArguments(args, schema);
  const wanted: readonly Role[] = parsed.of ?? frequentSetDefaults.of;
  const roles = rolesInOrder.filter((role) => wanted.includes(role));
  const minSize = parsed.minSize ?? frequentSetDefaults.minSize;
  const minCount = parsed.minCount ?? frequentSetDefaults.minCount;
  const list = `frequentSets:${roles.join('+')}`;
  const page = parsePage(args, list, setCursor, context.limits);
  const scope = await scopeOf(args.filter, context);
  let reading: Promise<FrequentSet[]> | undefined;
  const read = () => {
    reading ??= readSets({ roles, scope, minSize, minCount }, context);
    return reading;
  };
  const connection = new Connection({
    list,
    page,
    fetch: async (limit) => {
      const { cursor } = page;
      const sets = await read();
      return sets.filter((set) => cursor === null || compare(positionOf(set), cursor) > 0).slice(0, limit);
    },
    cursorOf: positionOf,
    edgeOf: (node): { node: FrequentSet } => ({ node }),
    count: async () => (await read()).length,
  });
  return Object.assign(connection, { fabriqueCount: () => countUnder(scope, context.loaders) });
}

interface SetSelection {
  readonly roles: readonly Role[];
  readonly scope: Scope;
  readonly minSize: number;
  readonly minCount: number;
}

/** All sets, in the order of the list. */
async function readSets(
  { roles, scope, minSize, minCount }: SetSelection,
  { run }: AnswerContext,
): Promise<FrequentSet[]> {
  const rows = await run(networkParticipations, {
    roles: [...roles],
    fabriqueIds: scopeIds(scope),
    limit: participationLimit + 1,
  });
  if (rows.length > participationLimit) throw tooMuchWork(`read more than ${participationLimit} participations`);
  const actors = [...new Map(rows.map(({ actorId, actorKey }) => [actorId, actorKey]))];
  actors.sort(([, one], [, other]) => (one < other ? -1 : 1));
  const numbers = new Map(actors.map(([id], number) => [id, number]));
  // An actor may have several roles in a Fabrique.
  const members = new Map<string, Set<number>>();
  for (const { actorId, fabriqueId } of rows) {
    const its = members.get(fabriqueId) ?? new Set();
    members.set(fabriqueId, its.add(numbers.get(actorId) as number));
  }
  const fabriques = [...members.keys()];
  const found = closedFrequentSets(
    [...members.values()].map((its) => [...its]),
    minCount,
    operationLimit,
  );
  if (found === null) throw tooMuchWork(`take more than ${operationLimit} operations`);
  return found
    .filter(({ items }) => items.length >= minSize)
    .map(({ items, transactions }) => ({
      actorIds: items.map((item) => actors[item]?.[0] as string),
      fabriqueIds: transactions.map((number) => fabriques[number] as string),
      names: items.map((item) => actors[item]?.[1] as string).join('\n'),
    }))
    .sort((one, other) => compare(positionOf(one), positionOf(other)));
}

function tooMuchWork(what: string): PublicError {
  return new PublicError(
    'BAD_USER_INPUT',
    `These sets would ${what}. Give a higher minCount, fewer roles in of, or fewer Fabriques by filter.`,
  );
}

function positionOf({ actorIds, fabriqueIds, names }: FrequentSet): SetPosition {
  return [fabriqueIds.length, actorIds.length, names];
}

/** Negative if the first set comes before the second: most Fabriques, then most actors, then by names. */
function compare([count, size, names]: SetPosition, [otherCount, otherSize, otherNames]: SetPosition): number {
  return otherCount - count || otherSize - size || (names === otherNames ? 0 : names < otherNames ? -1 : 1);
}
