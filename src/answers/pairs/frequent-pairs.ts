import type { Role } from '../../domain/roles.ts';
import { compareRanks, type Rank } from '../../network/pair.ts';
import type { PairedActor } from '../../schema/pairs/co-occurrence-type.ts';
import { coOccurrencesFrequent } from '../../store/statements/co-occurrence.ts';
import type { AnswerContext } from '../context.ts';

export interface CountedPair {
  readonly a: PairedActor;
  readonly b: PairedActor;
  readonly keys: readonly [string, string];
  readonly aCount: number;
  readonly bCount: number;
  readonly count: number;
  readonly fabriqueIds: readonly string[];
}

export interface FrequentPairsQuestion {
  readonly roleA: Role;
  readonly roleB: Role;
  readonly minCount: number;
  readonly after: Rank | null;
}

/**
 * A page of the pairs with most Fabriques in common, of those that the import has found; null when the page goes on
 * beyond them, so that the graph itself must be asked.
 */
export async function frequentPairs(
  { roleA, roleB, minCount, after }: FrequentPairsQuestion,
  limit: number,
  { run, loaders }: AnswerContext,
): Promise<CountedPair[] | null> {
  const [afterCount = null, afterA = null, afterB = null] = after ?? [];
  const pages = await run(coOccurrencesFrequent, { list: `${roleA}:${roleB}`, afterCount, afterA, afterB });
  const rest = pages
    .flatMap(({ pairs }) => pairs)
    .map((pair) => ({ ...pair, count: pair.fabriqueIds.length, keys: [pair.aKey, pair.bKey] as const }))
    .filter(({ count, keys }) => after === null || compareRanks('COUNT', [count, ...keys], after) > 0);
  const found = rest.filter(({ count }) => count >= minCount).slice(0, limit);
  const ended = found.length === limit || found.length < rest.length || pages.at(-1)?.complete === true;
  if (!ended) return null;
  return found.map((pair) => ({
    ...pair,
    a: () => loaders.actor.load(pair.aId),
    b: () => loaders.actor.load(pair.bId),
  }));
}
