import { beforeAll, describe, expect, it } from 'vitest';
import { idOfParticipation } from '../../../src/answers/participations/participation.ts';
import { matchedTextOf, type SearchArguments, search } from '../../../src/answers/search/search.ts';
import type { SearchHit } from '../../../src/answers/search/search-hits.ts';
import { isMistyped, parseQuery } from '../../../src/search/search-query.ts';
import { impliedWords, type Searchable, textsOf } from '../../../src/search/texts.ts';
import { findableWords, wordsOf } from '../../../src/search/words.ts';
import type { GraphRow, GraphStore } from '../../../src/store/engines/graph-store.ts';
import { importDataset } from '../../../src/store/load/import.ts';
import { frozenDataset } from '../../fixtures/frozen/frozen.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { storeOf } from '../../schema/ask.ts';
import { answerContext } from '../context.ts';
import { countingStore } from '../counting-store.ts';

/** A readable name of a node: its slug, the name of a département or région, or the id of a participation. */
const labelOf = (node: SearchHit['node']) => {
  if (node.type === 'Participation') return idOfParticipation(node);
  return 'slug' in node ? node.slug : node.name;
};

/** Reads one page of a search, with all of its parts. */
async function read(store: GraphStore, query: string, args: Omit<SearchArguments, 'query'> = {}) {
  const context = answerContext(store);
  const connection = search({ query, ...args }, context);
  const edges = await connection.edges;
  return {
    labels: edges.map(({ node }) => labelOf(node)),
    scores: edges.map(({ score }) => score),
    matched: await Promise.all(edges.map((edge) => matchedTextOf(edge, context))),
    pageInfo: await connection.pageInfo,
    totalCount: await connection.totalCount(),
  };
}

/** Reads all pages of a search, `first` nodes at a time. */
async function readAll(store: GraphStore, query: string, first: number) {
  const labels: string[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof read>> = await read(store, query, { first, after });
    expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
    labels.push(...page.labels);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return labels;
}

/** A view of a store in which `read` surrounds each statement. */
const reading = (store: GraphStore, read: (rows: () => Promise<GraphRow[]>) => Promise<GraphRow[]>): GraphStore => ({
  ...store,
  autoCommit: (options) => {
    const runner = store.autoCommit(options);
    return { ...runner, run: (statement, params) => read(() => runner.run(statement, params)) };
  },
});

describe('search in the small data set', () => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await storeOf(smallDataset);
  });

  it.each([
    // The only word of a name, and one of four words: "cc granville terre mer".
    ['granville', { granville: 3.9, 'cc-granville-terre-et-mer': 3.225 }],
    ['GRANVILLE TERRE', { 'cc-granville-terre-et-mer': 3.45 }],
    // An acronym; a code, and the beginning of a code.
    ['ademe', { ademe: 4.9 }],
    ['50', { Manche: 4.9, granville: 2.45 }],
    ['200042604', { 'cc-granville-terre-et-mer': 4.9 }],
    // The last word may be incomplete.
    ['gran', { granville: 3.45, 'cc-granville-terre-et-mer': 3.112 }],
    ['transition eco', { ademe: 3.45 }],
    // A title, then a description.
    ['sante', { sante: 3.9 }],
    ['fabrique nature', { nature: 1.45 }],
    // Typos: deletion, insertion, substitution, transposition; none in a short word.
    ['granvile', { granville: 0.345, 'cc-granville-terre-et-mer': 0.311 }],
    ['graanville', { granville: 0.345, 'cc-granville-terre-et-mer': 0.311 }],
    ['aras', { arras: 0.345 }],
    ['ceerma', { cerema: 0.345 }],
    ['cup', {}],
    // Kinds in full, compounds as one word, ligatures and accents.
    ['communauté de communes mer', { 'cc-granville-terre-et-mer': 1.225 }],
    ['hautsdefrance', { 'Hauts-de-France': 3.9 }],
    ['élus', { temps: 3.45 }],
    ['Élus'.normalize('NFD'), { temps: 3.45 }],
    // Every word must be in the node.
    ['granville arras', {}],
    ['les', {}],
  ])('finds and scores %s', async (query, expected) => {
    const { labels, scores, totalCount } = await read(store, query);
    expect(Object.fromEntries(labels.map((label, index) => [label, scores[index]]))).toEqual(expected);
    expect(totalCount).toBe(Object.keys(expected).length);
  });

  it.each([
    // The département is not a word of their names, but they lie in it.
    ['Granville (Manche)', { granville: 3.9, 'cc-granville-terre-et-mer': 3.225 }],
    ['mer 50', { 'cc-granville-terre-et-mer': 3.225 }],
    ['(62) ARRAS', { arras: 3.9 }],
    // Granville lies in another one, and no mention has both words.
    ['Granville (Pas-de-Calais)', {}],
    // Only a département: nothing to find in it.
    ['(Manche)', { Manche: 3.9 }],
  ])('finds territoires in the département that %s gives', async (query, expected) => {
    const { labels, scores, totalCount } = await read(store, query);
    expect(Object.fromEntries(labels.map((label, index) => [label, scores[index]]))).toEqual(expected);
    expect(totalCount).toBe(Object.keys(expected).length);
  });

  it.each([
    ['200 042 604', ['cc-granville-terre-et-mer']],
    ['A.D.E.M.E.', ['ademe']],
    ['gran\u00adville', ['granville', 'cc-granville-terre-et-mer']],
  ])('reads %j as one word', async (query, labels) => {
    expect((await read(store, query)).labels).toEqual(labels);
  });

  it('breaks ties by name', async () => {
    expect(await read(store, 'france')).toMatchObject({
      labels: ['Hauts-de-France', 'villes-de-france'],
      scores: [3.45, 3.45],
    });
  });

  it.each([
    ['Fabrique', []],
    ['Territoire', ['granville', 'cc-granville-terre-et-mer']],
    ['Departement', []],
  ] as const)('finds only nodes of type %s', async (kind, labels) => {
    expect(await read(store, 'granville', { kinds: [kind] })).toMatchObject({ labels, totalCount: labels.length });
  });

  it.each([
    // The name has no 62, and the code only begins with it.
    ['62 arras', { 'sante:TERRITOIRE:62041': 1.9 }],
    // The last word may be incomplete, and one typo is tolerated.
    ['62 arr', { 'sante:TERRITOIRE:62041': 1.675 }],
    ['62 aras', { 'sante:TERRITOIRE:62041': 0.572 }],
  ])('finds %s in the words of the source page alone', async (query, expected) => {
    const { labels, scores, totalCount } = await read(store, query);
    expect(Object.fromEntries(labels.map((label, index) => [label, scores[index]]))).toEqual(expected);
    expect(totalCount).toBe(Object.keys(expected).length);
  });

  it('finds all participations with the words when their kind is given, the newest Fabriques first', async () => {
    const ids = ['eau:PARTNER:ademe', 'eau:COFINANCEUR:ademe', 'nature:PARTNER:ademe'];
    expect(await read(store, 'ademe', { kinds: ['Participation'] })).toMatchObject({
      labels: ids,
      scores: [1.9, 1.9, 1.9],
      matched: ['ADEME', 'Ademe', 'Ademe'],
      totalCount: 3,
    });
    expect((await read(store, 'ademe', { kinds: ['Organisation', 'Participation'] })).labels).toEqual([
      'ademe',
      ...ids,
    ]);
    expect((await read(store, 'ademe')).labels).toEqual(['ademe']);
    expect((await read(store, '62 arras', { kinds: ['Territoire', 'Fabrique'] })).labels).toEqual([]);
  });

  it('returns the same participations page by page', async () => {
    const args = { kinds: ['Organisation', 'Participation'] } as const;
    const all = (await read(store, 'a', { ...args, first: 100 })).labels;
    expect(all.filter((label) => label.includes(':')).length).toBeGreaterThan(2);
    const pages: string[] = [];
    for (let after: string | null = null; ; ) {
      const page: Awaited<ReturnType<typeof read>> = await read(store, 'a', { ...args, first: 2, after });
      pages.push(...page.labels);
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(pages).toEqual(all);
  });

  it.each(['', '   ', '*', '+-&&||!(){}[]^"~*?:\\/', '.*', '…'])(
    'finds nothing for %j, without a statement',
    async (query) => {
      const counting = countingStore(store);
      expect(await read(counting, query)).toMatchObject({ labels: [], totalCount: 0 });
      expect(counting.statements()).toBe(0);
    },
  );

  it.each(['name:granville AND (x OR "y z"~2)', '(xa+)+$', '[[[x', "' OR 1=1 //", '$query {a: 1}'])(
    'treats %j as plain words',
    async (query) => {
      expect((await read(store, query)).labels).toEqual([]);
    },
  );

  it('fails when an import replaces the nodes whose words it has read', async () => {
    const own = await storeOf(smallDataset);
    const renamed = smallDataset.fabriques.map((fabrique) => ({ ...fabrique, title: `Autrement, ${fabrique.title}` }));
    let statements = 0;
    const changing = reading(own, async (rows) => {
      statements += 1;
      if (statements === 3) await importDataset(own, { ...smallDataset, fabriques: renamed }, { noticeMs: 0 });
      return rows();
    });
    await expect(read(changing, 'granville')).rejects.toMatchObject({ code: 'IMPORT_IN_PROGRESS' });
    expect((await read(changing, 'granville')).labels).toEqual(['granville', 'cc-granville-terre-et-mer']);
  });

  it('fails when the words are of two imports', async () => {
    const mixed = reading(store, async (rows) =>
      (await rows()).map((row, index) => ('stamp' in row && index === 0 ? { ...row, stamp: 'another' } : row)),
    );
    await expect(read(mixed, 'granville terre')).rejects.toMatchObject({ code: 'IMPORT_IN_PROGRESS' });
  });

  it('returns the same list page by page', async () => {
    const all = await read(store, 'f', { first: 100 });
    expect(all.labels.length).toBeGreaterThan(4);
    expect(await readAll(store, 'f', 2)).toEqual(all.labels);
    expect(await read(store, 'f', { first: 0 })).toMatchObject({ labels: [], totalCount: all.totalCount });
  });

  it.each([
    [{ query: 'x'.repeat(201) }, /^query: Give 200 characters or fewer\.$/],
    [{ query: 'a\u0000b' }, /^query: Give plain text/],
    [{ query: 'a\ud800' }, /^query: Give plain text/],
    [{ query: 'a', kinds: [] }, /^kinds: Give one kind or more, or leave it out for all\.$/],
    [{ query: 'a', first: -1 }, /^first: -1 is negative/],
    [{ query: 'a', first: 101 }, /^first: 101 is more than the maximum page size/],
    [{ query: 'a', after: 'garbage' }, /^after: "garbage" is not a cursor/],
  ])('refuses %j', ({ query, ...args }, message) => {
    expect(() => search({ query, ...args }, answerContext(store))).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT', message: expect.stringMatching(message) }),
    );
  });

  it('refuses the cursor of another query', async () => {
    const { pageInfo } = await read(store, 'granville', { first: 1 });
    expect(() => search({ query: 'arras', after: pageInfo.endCursor }, answerContext(store))).toThrow(
      /^after: ".*" comes from another list/,
    );
  });
});

describe('search in the real data', async () => {
  const dataset = frozenDataset();
  const store = await storeOf(dataset);

  const nodes: { label: string; node: Searchable }[] = [
    ...dataset.fabriques.map((it) => ({ label: it.slug, node: { ...it, type: 'Fabrique' as const } })),
    ...dataset.territoires.map((it) => ({ label: it.slug, node: { ...it, type: 'Territoire' as const } })),
    ...dataset.organisations.map((it) => ({ label: it.slug, node: { ...it, type: 'Organisation' as const } })),
    ...dataset.departements.map((it) => ({ label: it.name, node: { ...it, type: 'Departement' as const } })),
    ...dataset.regions.map((it) => ({ label: it.name, node: { ...it, type: 'Region' as const } })),
  ];
  /** The expected nodes, found by comparing the query with every text of every node. */
  const scan = (text: string) => {
    const query = parseQuery(text);
    return nodes
      .filter(({ node }) => {
        const texts = textsOf(node).flatMap((it) => findableWords(it.text).map((word) => word.text));
        const own = [...texts, ...wordsOf(impliedWords(node))];
        return query?.words.every((word) =>
          own.some(
            (other) =>
              other === word || (word === query.prefix && other.startsWith(word)) || isMistyped(word, other, 1),
          ),
        );
      })
      .map(({ label }) => label)
      .toSorted();
  };

  const words = [...new Set(dataset.fabriques.flatMap(({ description }) => wordsOf(description)))];
  const some = words.filter((_, index) => index % 25 === 0);
  it.each([
    'saint',
    'sainte marie',
    'communauté vienne',
    'ville transition',
    'te',
    '7',
    'outremer',
    'développment durable',
    ...some,
    ...some.map((word) => word.slice(0, 4)),
    ...some.map((word) => `${word.slice(0, 2)}${word.slice(3)} nature`),
  ])('finds for %j what a scan of all texts finds', async (query) => {
    const expected = scan(query);
    expect((await readAll(store, query, 100)).toSorted()).toEqual(expected);
    expect((await read(store, query, { first: 0 })).totalCount).toBe(expected.length);
  });

  it('finds each territoire and organisation first by its name, acronym and code', async () => {
    const queries = [...dataset.territoires, ...dataset.organisations].flatMap((it) => [
      { label: it.slug, query: it.name },
      ...('code' in it && it.code !== null ? [{ label: it.slug, query: it.code }] : []),
      ...('acronym' in it && it.acronym !== null ? [{ label: it.slug, query: it.acronym }] : []),
    ]);
    const missed: string[] = [];
    for (const { label, query } of queries) {
      const [first] = (await read(store, query, { first: 1 })).labels;
      if (first !== label) missed.push(`${query}: ${first}`);
    }
    expect(missed).toEqual([]);
  });

  it.each([
    ['adcf', 'AdCF'],
    ['saint-nazaire agglo', 'Saint-Nazaire Agglomération'],
    ['grand lyon', 'Grand Lyon'],
  ])('shows the text that matches %s', async (query, text) => {
    expect((await read(store, query, { first: 1 })).matched).toEqual([text]);
  });
});
