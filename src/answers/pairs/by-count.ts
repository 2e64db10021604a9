import type { Role } from '../../domain/roles.ts';
import { compareRanks, type Pair, type Rank } from '../../network/pair.ts';
import { coOccurrencesFrequent } from '../../store/statements/co-occurrence.ts';
import { pairListName } from '../../store/statements/precomputed-lists.ts';
import type { AnswerContext } from '../context.ts';
import type { PairedActor } from './pair.ts';

/** A pair whose roles are those of its list. */
export interface CountedPair extends Pair {
  readonly a: PairedActor;
  readonly b: PairedActor;
}

/** The rank before the first page. */
const noRank = [null, null, null, null] as const;

interface PairsByCountOptions {
  readonly roleA: Role;
  readonly roleB: Role;
  /** Null: all Fabriques. */
  readonly fabriqueIds: string[] | null;
  readonly minFabriques: number;
  readonly minCount: number;
  /** The rank of the row before the page; null for the first page. */
  readonly after: Rank | null;
}

/**
 * Up to `limit` pairs, those with most Fabriques in common first. Without a filter they come from the precomputed list;
 * otherwise, and beyond the end of that list, the database orders all pairs.
 */
export async function pairsByCount(
  options: PairsByCountOptions,
  limit: number,
  context: AnswerContext,
): Promise<CountedPair[]> {
  const { after, ...params } = options;
  const unfiltered = options.fabriqueIds === null && options.minFabriques === 1;
  const precomputed = unfiltered ? await frequentPairs(options, limit, context) : null;
  if (precomputed !== null) return precomputed;
  const [, afterCount, afterA, afterB] = after ?? noRank;
  const rows = await context.loaders.coOccurrencePage.load({ ...params, afterCount, afterA, afterB, limit });
  return rows.map((row) => ({ ...row, keys: [row.a.key, row.b.key] as const }));
}

/** The same page from the precomputed list of the most frequent pairs; null when the page extends beyond that list. */
async function frequentPairs(
  { roleA, roleB, minCount, after }: PairsByCountOptions,
  limit: number,
  { run, loaders }: AnswerContext,
): Promise<CountedPair[] | null> {
  const [, afterCount, afterA, afterB] = after ?? noRank;
  const pages = await run(coOccurrencesFrequent, { list: pairListName(roleA, roleB), afterCount, afterA, afterB });
  const rest = pages
    .flatMap(({ pairs }) => pairs)
    .map((pair) => ({ ...pair, count: pair.fabriqueIds.length, keys: [pair.aKey, pair.bKey] as const }))
    .filter(({ count, keys }) => after === null || compareRanks('COUNT', [0, count, ...keys], after) > 0);
  const found = rest.filter(({ count }) => count >= minCount).slice(0, limit);
  const isComplete = found.length === limit || found.length < rest.length || pages.at(-1)?.complete === true;
  if (!isComplete) return null;
  return found.map((pair) => ({
    ...pair,
    a: () => loaders.actor.load(pair.aId),
    b: () => loaders.actor.load(pair.bId),
  }));
}
