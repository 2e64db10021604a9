import { dataChanged } from '../../domain/data-changed.ts';
import { findHits, type Hit, hitsAfter, packHit } from '../../search/hits.ts';
import { matchWords, type SearchQuery, vocabularyKeys, type WordMatch } from '../../search/search-query.ts';
import type { SearchableRecord } from '../../store/statements/records.ts';
import { occurrencesOfWords, searchableByRanks, searchableRank, vocabulary } from '../../store/statements/search.ts';
import type { Run } from '../run.ts';

/** A node that a search found. */
export interface SearchHit {
  readonly node: SearchableRecord;
  /** In thousandths: `Hit.score`. */
  readonly score: number;
}

/** The last hit of a page, in its cursor. It holds the node's key and type, not its rank, because an import changes ranks. */
export type SearchCursor = readonly [score: number, key: string, type: string];

/** The result of a search. `count` and `page` share one reading of the index. Errors: `IMPORT_IN_PROGRESS`. */
export interface SearchHits {
  count(): Promise<number>;
  /** At most `limit` hits after the cursor, best first. */
  page(cursor: SearchCursor | null, limit: number): Promise<SearchHit[]>;
}

/** The result of a query without words. */
export const noHits: SearchHits = { count: async () => 0, page: async () => [] };

/** Maximum number of words that complete a prefix. Of more, the alphabetically first are used. */
const maximumCompletions = 1_000;

/** Searches for the nodes that have every word of a query. `types`: only nodes of these types; null for all. */
export function searchHits(
  query: SearchQuery,
  types: readonly SearchableRecord['type'][] | null,
  run: Run,
): SearchHits {
  let finding: ReturnType<typeof find> | undefined;
  const find = async () => {
    const matches = await readMatches(query, run);
    const ids = [...new Set(matches.map(({ text }) => text))];
    const terms = (await run(occurrencesOfWords, { ids })).filter(({ type }) => types?.includes(type) ?? true);
    const [stamp = '', ...others] = new Set(terms.map((term) => term.stamp));
    // Ranks of different imports must not be mixed.
    if (others.length > 0) throw dataChanged();
    return { stamp, hits: findHits(matches, query.words.length, terms) };
  };
  const found = () => {
    finding ??= find();
    return finding;
  };

  return {
    count: async () => (await found()).hits.length,
    page: async (cursor, limit) => {
      const [{ stamp, hits }, start] = await Promise.all([found(), readCursor(cursor, run)]);
      const page = hitsAfter(hits, start, limit);
      return page.length === 0 ? [] : readNodes(page, stamp, run);
    },
  };
}

/** The words of the data that match the query. */
async function readMatches(query: SearchQuery, run: Run): Promise<WordMatch[]> {
  const { prefix, heads, tails } = vocabularyKeys(query.words, query.prefix);
  const start = prefix?.slice(0, 1) ?? null;
  const rows = await run(vocabulary, {
    prefix,
    start,
    heads: [...heads],
    tails: [...tails],
    limit: maximumCompletions,
  });
  return matchWords(
    query,
    rows.map(({ text }) => text),
  );
}

/** The packed hit of a cursor. If its node no longer exists, hits with its score are repeated rather than left out. */
async function readCursor(cursor: SearchCursor | null, run: Run): Promise<number> {
  if (cursor === null) return Number.NEGATIVE_INFINITY;
  const [score, key, type] = cursor;
  const [last] = await run(searchableRank, { key, type });
  return packHit({ score, rank: last?.rank ?? -1 });
}

async function readNodes(hits: readonly Hit[], stamp: string, run: Run): Promise<SearchHit[]> {
  const rows = await run(searchableByRanks, { ranks: hits.map(({ rank }) => rank) });
  const found = new Map(rows.map((row) => [row.rank, row]));
  return hits.map(({ rank, score }) => {
    const row = found.get(rank);
    if (row?.stamp !== stamp) throw dataChanged();
    return { node: row.node, score };
  });
}
