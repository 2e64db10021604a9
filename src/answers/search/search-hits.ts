import { dataChanged } from '../../domain/data-changed.ts';
import { findHits, type Hit, hitsAfter, packHit } from '../../search/hits.ts';
import { firstParticipationRank } from '../../search/occurrences.ts';
import { matchWords, type SearchQuery, vocabularyKeys } from '../../search/search-query.ts';
import { participationsAtPositions, participationsByIds } from '../../store/statements/participation.ts';
import { listPageSize, participationList } from '../../store/statements/precomputed-lists.ts';
import type { SearchableRecord } from '../../store/statements/records.ts';
import {
  occurrencesOfWords,
  searchableByRanks,
  searchableRank,
  searchableTypes,
  type termTypes,
} from '../../store/statements/search.ts';
import type { AnswerContext } from '../context.ts';
import { type Participation, participationOf } from '../participations/participation.ts';
import type { Run } from '../run.ts';

/** What a search reads with. */
export type SearchContext = Pick<AnswerContext, 'run' | 'vocabulary'>;

/** The types of nodes that a search finds. */
export type FoundType = (typeof termTypes)[number];

/** A node that a search found. */
export interface SearchHit {
  readonly node: SearchableRecord | Participation;
  /** In thousandths: `Hit.score`. */
  readonly score: number;
}

/**
 * The last hit of a page, in its cursor. It holds the node's key and type, not its rank, because an import changes ranks. The key
 * of a participation is its id.
 */
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

/** A query without the départements that it gives: "Granville (Manche)". */
export interface QueryInDepartements {
  readonly query: SearchQuery;
  /** Codes. */
  readonly departements: readonly string[];
}

/** Most hits of which the départements are read. */
const maximumLocated = 1_000;

/**
 * Searches for the nodes that have every word of a query. `types`: only nodes of these types. Null: all types, but participations
 * only if no other node has every word. Most of their words are names of their actors, which are the better answer.
 *
 * `split` reads the départements that the query gives. Null: it gives none. If no node has every word of the query, those
 * in these départements that have its other words are found.
 */
export function searchHits(
  query: SearchQuery,
  types: readonly FoundType[] | null,
  split: () => Promise<QueryInDepartements | null>,
  context: SearchContext,
): SearchHits {
  let finding: ReturnType<typeof find> | undefined;
  const find = async () => {
    const { stamp, hitsOf } = await readIndex(query, context);
    const nodeTypes = types?.filter((type) => type !== 'Participation') ?? searchableTypes;
    const nodes = hitsOf(types ?? nodeTypes);
    if (nodes.length > 0) return { stamp, hits: nodes };
    const located = await split();
    if (located !== null) {
      const inside = await findInDepartements(located, nodeTypes, context);
      if (inside.hits.length > 0) return inside;
    }
    return { stamp, hits: types === null ? hitsOf(['Participation']) : nodes };
  };
  const found = () => {
    finding ??= find();
    return finding;
  };

  return {
    count: async () => (await found()).hits.length,
    page: async (cursor, limit) => {
      const [{ stamp, hits }, start] = await Promise.all([found(), readCursor(cursor, context.run)]);
      const page = hitsAfter(hits, start, limit);
      return page.length === 0 ? [] : readHits(page, stamp, context.run);
    },
  };
}

interface Index {
  /** The stamp of the import. Empty if no word is in the data. */
  readonly stamp: string;
  readonly hitsOf: (types: readonly FoundType[]) => Float64Array;
}

/** Reads the words of the data that match a query. */
async function readIndex(query: SearchQuery, { run, vocabulary }: SearchContext): Promise<Index> {
  const near = (await vocabulary()).near(vocabularyKeys(query.words, query.prefix), maximumCompletions);
  const matches = matchWords(query, near);
  const ids = [...new Set(matches.map(({ text }) => text))];
  const terms = await run(occurrencesOfWords, { ids });
  const [stamp = '', ...others] = new Set(terms.map((term) => term.stamp));
  // Ranks of different imports must not be mixed.
  if (others.length > 0) throw dataChanged();
  return {
    stamp,
    hitsOf: (types) =>
      findHits(
        matches,
        query.words.length,
        terms.filter(({ type }) => types.includes(type)),
      ),
  };
}

/** The nodes in some départements that have every word of a query. */
async function findInDepartements(
  { query, departements }: QueryInDepartements,
  types: readonly FoundType[],
  context: SearchContext,
): Promise<{ readonly stamp: string; readonly hits: Float64Array }> {
  const { stamp, hitsOf } = await readIndex(query, context);
  const ranked = hitsAfter(hitsOf(types), Number.NEGATIVE_INFINITY, maximumLocated);
  const nodes = ranked.length === 0 ? [] : await readHits(ranked, stamp, context.run);
  const inside = ranked.filter((_, index) => {
    const node = nodes[index]?.node;
    return node?.type === 'Territoire' && node.departements.some((code) => departements.includes(code));
  });
  return { stamp, hits: Float64Array.from(inside, packHit) };
}

/** The packed hit of a cursor. If its node no longer exists, hits with its score are repeated rather than left out. */
async function readCursor(cursor: SearchCursor | null, run: Run): Promise<number> {
  if (cursor === null) return Number.NEGATIVE_INFINITY;
  const [score, key, type] = cursor;
  const rank = await (type === 'Participation' ? rankOfParticipation(key, run) : rankOfNode(key, type, run));
  return packHit({ score, rank: rank ?? -1 });
}

async function rankOfNode(key: string, type: string, run: Run): Promise<number | undefined> {
  const [last] = await run(searchableRank, { key, type });
  return last?.rank;
}

async function rankOfParticipation(id: string, run: Run): Promise<number | undefined> {
  const [last] = await run(participationsByIds, { ids: [id] });
  return last === undefined ? undefined : firstParticipationRank + last.position;
}

async function readHits(hits: readonly Hit[], stamp: string, run: Run): Promise<SearchHit[]> {
  const ranks = hits.map(({ rank }) => rank);
  const rows = await Promise.all([
    readNodes(
      ranks.filter((rank) => rank < firstParticipationRank),
      run,
    ),
    readParticipations(
      ranks.filter((rank) => rank >= firstParticipationRank),
      run,
    ),
  ]);
  const found = new Map(rows.flat().map((row) => [row.rank, row]));
  return hits.map(({ rank, score }) => {
    const row = found.get(rank);
    if (row?.stamp !== stamp) throw dataChanged();
    return { node: row.node, score };
  });
}

interface RankedNode {
  readonly rank: number;
  readonly node: SearchHit['node'];
  readonly stamp: string;
}

async function readNodes(ranks: number[], run: Run): Promise<readonly RankedNode[]> {
  return ranks.length === 0 ? [] : run(searchableByRanks, { ranks });
}

async function readParticipations(ranks: number[], run: Run): Promise<readonly RankedNode[]> {
  if (ranks.length === 0) return [];
  const positions = ranks.map((rank) => rank - firstParticipationRank);
  const rows = await run(participationsAtPositions, { list: participationList, pageSize: listPageSize, positions });
  return rows.map((row) => ({
    rank: firstParticipationRank + row.position,
    node: participationOf(row),
    stamp: row.stamp,
  }));
}
