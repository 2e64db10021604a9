import { dataChanged } from '../../domain/data-changed.ts';
import { type Hit, hitsAfter, placeOf, placesOfHits } from '../../search/hits.ts';
import { type Question, vocabularyKeys, type Wanted, wantedWords } from '../../search/wanted.ts';
import type { SearchableRecord } from '../../store/statements/records.ts';
import {
  occurrencesOfWords,
  searchableByRanks,
  searchableRank,
  type searchableTypes,
  vocabulary,
} from '../../store/statements/search.ts';
import type { Run } from '../run.ts';

type SearchableType = (typeof searchableTypes)[number];

/** A node that a search found. */
export interface SearchHit {
  readonly node: SearchableRecord;
  /** In thousandths. */
  readonly score: number;
  readonly question: Question;
}

/** The last hit that was seen, as a cursor names it: ranks change with each import. */
export type SearchCursor = readonly [score: number, key: string, type: string];

/** What a question finds. Its page and its count share one reading of the index. */
export interface SearchHits {
  count(): Promise<number>;
  /** Up to so many, from the cursor on. Errors: `IMPORT_IN_PROGRESS`. */
  page(cursor: SearchCursor | null, limit: number): Promise<SearchHit[]>;
}

/** A query without a word. */
export const noHits: SearchHits = { count: async () => 0, page: async () => [] };

/** A word that is begun by more words of the data than these is taken for the first of them, by alphabet. */
const mostBegun = 1_000;

/** Looks for the nodes of some types, or of all, that have every word of a question. */
export function searchHits(question: Question, types: readonly SearchableType[] | null, run: Run): SearchHits {
  let finding: ReturnType<typeof find> | undefined;
  const find = async () => {
    const wanted = await wantedOf(question, run);
    const ids = [...new Set(wanted.map(({ text }) => text))];
    const terms = (await run(occurrencesOfWords, { ids })).filter(({ type }) => types?.includes(type) ?? true);
    const [stamp = '', ...others] = new Set(terms.map((term) => term.stamp));
    // Ranks belong to the import that gave them.
    if (others.length > 0) throw dataChanged();
    return { stamp, places: placesOfHits(wanted, question.words.length, terms) };
  };
  const found = () => {
    finding ??= find();
    return finding;
  };

  return {
    count: async () => (await found()).places.length,
    page: async (cursor, limit) => {
      const [{ stamp, places }, start] = await Promise.all([found(), placeOfCursor(cursor, run)]);
      const hits = hitsAfter(places, start, limit);
      const nodes = hits.length === 0 ? [] : await nodesAt(hits, stamp, run);
      return nodes.map((hit) => ({ ...hit, question }));
    },
  };
}

async function wantedOf(question: Question, run: Run): Promise<Wanted[]> {
  const { prefix, heads, tails } = vocabularyKeys(question.words, question.prefix);
  const start = prefix?.slice(0, 1) ?? null;
  const rows = await run(vocabulary, { prefix, start, heads: [...heads], tails: [...tails], limit: mostBegun });
  return wantedWords(
    question,
    rows.map(({ text }) => text),
  );
}

/** Where the node of a cursor is gone, those of its score come again, rather than be left out. */
async function placeOfCursor(cursor: SearchCursor | null, run: Run): Promise<number> {
  if (cursor === null) return Number.NEGATIVE_INFINITY;
  const [score, key, type] = cursor;
  const [last] = await run(searchableRank, { key, type });
  return placeOf({ score, rank: last?.rank ?? -1 });
}

async function nodesAt(hits: readonly Hit[], stamp: string, run: Run): Promise<Omit<SearchHit, 'question'>[]> {
  const rows = await run(searchableByRanks, { ranks: hits.map(({ rank }) => rank) });
  const found = new Map(rows.map((row) => [row.rank, row]));
  return hits.map(({ rank, score }) => {
    const row = found.get(rank);
    if (row?.stamp !== stamp) throw dataChanged();
    return { node: row.node, score };
  });
}
