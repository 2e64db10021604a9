import { beforeAll, describe, expect, it } from 'vitest';
import { projectPath } from '../../../src/project-root.ts';
import { impliedWords, type Searchable, textsOf } from '../../../src/search/texts.ts';
import { isMistyped, questionOf } from '../../../src/search/wanted.ts';
import { findableWords, wordsOf } from '../../../src/search/words.ts';
import type { GraphRow, GraphStore } from '../../../src/store/engines/graph-store.ts';
import { importDataset } from '../../../src/store/load/import.ts';
import { readDataset } from '../../../src/store/load/read-dataset.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { type Ask, asker, storeOf } from '../ask.ts';

const document = `query ($query: String!, $kinds: [NodeKind!], $first: Int, $after: String) {
  search(query: $query, kinds: $kinds, first: $first, after: $after) {
    totalCount
    edges { score matched cursor node {
      ... on Fabrique { slug } ... on Territoire { slug } ... on Organisation { slug }
      ... on Departement { slug: name } ... on Region { slug: name }
    } }
    pageInfo { hasNextPage hasPreviousPage endCursor }
  }
}`;

interface Edge {
  readonly score: number;
  readonly matched: string;
  readonly cursor: string;
  readonly node: { readonly slug: string };
}

const searcher =
  (ask: () => Ask) =>
  async (query: string, variables: Record<string, unknown> = {}) => {
    const { data, errors, statements } = await ask()(document, { query, ...variables });
    expect(errors).toEqual([]);
    const { edges, totalCount, pageInfo } = data.search as {
      edges: Edge[];
      totalCount: number;
      pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null };
    };
    return { edges, totalCount, pageInfo, statements, slugs: edges.map(({ node }) => node.slug) };
  };

/** The same store, in which `read` stands around the rows of each statement. */
const reading = (store: GraphStore, read: (rows: () => Promise<GraphRow[]>) => Promise<GraphRow[]>): GraphStore => ({
  ...store,
  autoCommit: (options) => {
    const runner = store.autoCommit(options);
    return { ...runner, run: (statement, params) => read(() => runner.run(statement, params)) };
  },
});

describe('in the small data set', () => {
  let ask: Ask;
  beforeAll(async () => {
    ask = asker(await storeOf(smallDataset));
  });
  const search = searcher(() => ask);

  it.each([
    // One word of one, and of "cc granville terre mer".
    ['granville', { granville: 3.9, 'cc-granville-terre-et-mer': 3.225 }],
    ['GRANVILLE TERRE', { 'cc-granville-terre-et-mer': 3.45 }],
    // An acronym; a code, and the beginning of one.
    ['ademe', { ademe: 4.9 }],
    ['50', { Manche: 4.9, granville: 2.45 }],
    ['200042604', { 'cc-granville-terre-et-mer': 4.9 }],
    // The last word need only be begun.
    ['gran', { granville: 3.45, 'cc-granville-terre-et-mer': 3.112 }],
    ['transition eco', { ademe: 3.45 }],
    // A title, then the description.
    ['sante', { sante: 3.9 }],
    ['fabrique nature', { nature: 1.45 }],
    // Typos: left out, put in, replaced, exchanged; none in a short word.
    ['granvile', { granville: 0.345, 'cc-granville-terre-et-mer': 0.311 }],
    ['graanville', { granville: 0.345, 'cc-granville-terre-et-mer': 0.311 }],
    ['aras', { arras: 0.345 }],
    ['ceerma', { cerema: 0.345 }],
    ['cup', {}],
    // Kinds in full, compounds in one word, ligatures and accents.
    ['communauté de communes mer', { 'cc-granville-terre-et-mer': 1.225 }],
    ['hautsdefrance', { 'Hauts-de-France': 3.9 }],
    ['élus', { temps: 3.45 }],
    ['Élus'.normalize('NFD'), { temps: 3.45 }],
    // Every word must stand in the node.
    ['granville arras', {}],
    ['les', {}],
  ])('%s', async (query, expected) => {
    const { edges, totalCount } = await search(query);
    expect(Object.fromEntries(edges.map(({ node, score }) => [node.slug, score]))).toEqual(expected);
    expect(totalCount).toBe(Object.keys(expected).length);
  });

  it('breaks ties by name', async () => {
    const { slugs, edges } = await search('france');
    expect(slugs).toEqual(['Hauts-de-France', 'villes-de-france']);
    expect(edges.map(({ score }) => score)).toEqual([3.45, 3.45]);
  });

  it.each([
    ['FABRIQUE', []],
    ['TERRITOIRE', ['granville', 'cc-granville-terre-et-mer']],
    ['DEPARTEMENT', []],
  ])('finds only the kind %s', async (kind, slugs) => {
    expect(await search('granville', { kinds: [kind] })).toMatchObject({ slugs, totalCount: slugs.length });
  });

  it.each(['', '   ', '*', '+-&&||!(){}[]^"~*?:\\/', '.*', '…'])(
    'has nothing for %j, and asks nothing',
    async (query) => {
      expect(await search(query)).toMatchObject({ edges: [], totalCount: 0, statements: 0 });
    },
  );

  it.each(['name:granville AND (x OR "y z"~2)', '(xa+)+$', '[[[x', "' OR 1=1 //", '$query {a: 1}'])(
    'takes %j for the words that it has',
    async (query) => {
      expect((await search(query)).edges).toEqual([]);
    },
  );

  it('costs three statements, one more for the sentences of Fabriques, and none for the count', async () => {
    const nodes = '{ search(query: "fabrique") { nodes { id } edges { score } pageInfo { endCursor } } }';
    expect((await ask(nodes)).statements).toBe(3);
    expect((await ask('{ search(query: "fabrique") { totalCount nodes { id } } }')).statements).toBe(3);
    const matched = '{ search(query: "fabrique") { edges { matched } } }';
    expect((await ask(matched)).statements).toBe(4);
    expect((await ask('{ search(query: "fabrique") { totalCount } }')).statements).toBe(2);
    expect((await ask('{ search(query: "fabrique") { __typename } }')).statements).toBe(0);
  });

  it('shows no node of another import than the one whose words it read', async () => {
    const store = await storeOf(smallDataset);
    const renamed = smallDataset.fabriques.map((fabrique) => ({ ...fabrique, title: `Autrement, ${fabrique.title}` }));
    let statements = 0;
    const changing = reading(store, async (rows) => {
      statements += 1;
      if (statements === 3) await importDataset(store, { ...smallDataset, fabriques: renamed }, { noticeMs: 0 });
      return rows();
    });
    const question = '{ search(query: "granville") { nodes { id } } }';
    expect((await asker(changing)(question)).errors).toMatchObject([{ code: 'IMPORT_IN_PROGRESS' }]);
    expect((await asker(changing)(question)).errors).toEqual([]);
  });

  it('ranks no words of two imports together', async () => {
    const store = await storeOf(smallDataset);
    const mixed = reading(store, async (rows) =>
      (await rows()).map((row, index) => ('stamp' in row && index === 0 ? { ...row, stamp: 'another' } : row)),
    );
    const { errors } = await asker(mixed)('{ search(query: "granville terre") { totalCount } }');
    expect(errors).toMatchObject([{ code: 'IMPORT_IN_PROGRESS' }]);
  });

  it('gives pages that are the list', async () => {
    const whole = await search('f', { first: 100 });
    expect(whole.slugs.length).toBeGreaterThan(4);
    const walked: string[] = [];
    let after: string | null = null;
    do {
      const page = await search('f', { first: 2, after });
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
      walked.push(...page.slugs);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(walked).toEqual(whole.slugs);
    expect(await search('f', { first: 0 })).toMatchObject({ edges: [], totalCount: whole.totalCount });
  });

  it.each([
    [{ query: 'x'.repeat(201) }, /^query: Give 200 characters or fewer\.$/],
    [{ query: 'a\u0000b' }, /^query: Give plain text/],
    [{ query: 'a\ud800' }, /^query: Give plain text/],
    [{ query: 'a', kinds: [] }, /^kinds: Give one kind or more, or leave it out for all\.$/],
    [{ query: 'a', first: -1 }, /^first: -1 is negative/],
    [{ query: 'a', first: 101 }, /^first: 101 is more than the maximum page size/],
    [{ query: 'a', after: 'garbage' }, /^after: "garbage" is not a cursor/],
  ])('refuses %j', async (variables, message) => {
    const { errors, statements } = await ask(document, variables);
    expect(errors[0]).toMatchObject({ code: 'BAD_USER_INPUT', message: expect.stringMatching(message) });
    expect(statements).toBe(0);
  });

  it('refuses the cursor of another query', async () => {
    const { pageInfo } = await search('granville', { first: 1 });
    const { errors } = await ask(document, { query: 'arras', after: pageInfo.endCursor });
    expect(errors[0]?.message).toMatch(/^after: ".*" comes from another list/);
  });
});

describe('in the real data', async () => {
  const dataset = await readDataset(projectPath('seed/dataset.json'));
  const ask = asker(await storeOf(dataset));
  const search = searcher(() => ask);

  const nodes: { slug: string; node: Searchable }[] = [
    ...dataset.fabriques.map((it) => ({ slug: it.slug, node: { ...it, type: 'Fabrique' as const } })),
    ...dataset.territoires.map((it) => ({ slug: it.slug, node: { ...it, type: 'Territoire' as const } })),
    ...dataset.organisations.map((it) => ({ slug: it.slug, node: { ...it, type: 'Organisation' as const } })),
    ...dataset.departements.map((it) => ({ slug: it.name, node: { ...it, type: 'Departement' as const } })),
    ...dataset.regions.map((it) => ({ slug: it.name, node: { ...it, type: 'Region' as const } })),
  ];
  /** The answer, by reading every text of every node. */
  const scan = (query: string) => {
    const question = questionOf(query);
    return nodes
      .filter(({ node }) => {
        const texts = textsOf(node).flatMap(({ text }) => findableWords(text).map((word) => word.text));
        const own = [...texts, ...wordsOf(impliedWords(node))];
        return question?.words.every((word) =>
          own.some(
            (other) =>
              other === word || (word === question.prefix && other.startsWith(word)) || isMistyped(word, other, 1),
          ),
        );
      })
      .map(({ slug }) => slug)
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
  ])('finds for %j what a reading of every text finds', async (query) => {
    const found: string[] = [];
    let after: string | null = null;
    do {
      const page = await search(query, { first: 100, after });
      found.push(...page.slugs);
      expect(page.totalCount).toBe(scan(query).length);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(found.toSorted()).toEqual(scan(query));
  });

  it('finds each territoire and organisation first by its name, its acronym and its code', async () => {
    const queries = [...dataset.territoires, ...dataset.organisations].flatMap((it) => [
      { slug: it.slug, query: it.name },
      ...('code' in it && it.code !== null ? [{ slug: it.slug, query: it.code }] : []),
      ...('acronym' in it && it.acronym !== null ? [{ slug: it.slug, query: it.acronym }] : []),
    ]);
    const missed: string[] = [];
    for (const { slug, query } of queries) {
      const [first] = (await search(query, { first: 1 })).slugs;
      if (first !== slug) missed.push(`${query}: ${first}`);
    }
    expect(missed).toEqual([]);
  });

  it('shows the text that answers', async () => {
    const matched = async (query: string) => (await search(query, { first: 1 })).edges[0]?.matched;
    expect(await matched('adcf')).toBe('AdCF');
    expect(await matched('saint-nazaire agglo')).toBe('Saint-Nazaire Agglomération');
    expect(await matched('grand lyon')).toBe('Grand Lyon');
  });
});
