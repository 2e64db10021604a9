import { beforeAll, describe, expect, it } from 'vitest';
import { encodeGlobalId } from '../../../src/answers/global-id.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { type Ask, asker, storeOf } from '../ask.ts';

let ask: Ask;
beforeAll(async () => {
  ask = asker(await storeOf(smallDataset));
});

const id = (fabrique: string, role: string, actor: string) =>
  encodeGlobalId('Participation', `${fabrique}:${role}:${actor}`);
const granville = id('temps', 'TERRITOIRE', '200042604');

describe('a participation', () => {
  it('is found by its id, with its words, its issues and a citation', async () => {
    const { data, errors } = await ask(
      `query ($id: ID!) { node(id: $id) { ... on Participation {
        id role origin year note citation
        mention { text line url note }
        issues { text problem correction }
        fabrique { slug } actor { slug }
      } } }`,
      { id: granville },
    );
    expect(errors).toEqual([]);
    expect(data.node).toEqual({
      ...{ id: granville, role: 'TERRITOIRE', origin: 'LABEL', year: 2021, note: null },
      mention: {
        ...{ text: 'Granville Terre et Mer', line: 25, note: null },
        url: 'https://example.org/liste#:~:text=Granville%20Terre%20et%20Mer',
      },
      issues: [{ text: 'Granville Terre et Mer', problem: 'No code', correction: '50' }],
      fabrique: { slug: 'temps' },
      actor: { slug: 'cc-granville-terre-et-mer' },
      citation: expect.stringMatching(
        /^CC Granville Terre et Mer, territoire de la Fabrique prospective « Élus et rythmes » \(2021\) : « Granville Terre et Mer »\. ANCT, « Liste des Fabriques », ligne 25, https:\/\/example\.org\/liste#:~:text=Granville%20Terre%20et%20Mer \(fabriques-graph, version [0-9a-f]{16} du 2026-01-31\)\.$/,
      ),
    });
  });

  it('has the note of its mention', async () => {
    const [first, ...others] = smallDataset.participations;
    if (first === undefined) throw new Error('The small data set has participations.');
    const noted = { ...first, mention: { ...first.mention, note: 'Doubtful.' } };
    const own = asker(await storeOf({ ...smallDataset, participations: [noted, ...others] }));
    const { data } = await own(
      'query ($id: ID!) { node(id: $id) { ... on Participation { note mention { note } } } }',
      {
        id: id('eau', 'TERRITOIRE', '50218'),
      },
    );
    expect(data.node).toEqual({ note: 'Doubtful.', mention: { note: 'Doubtful.' } });
  });

  it('is found by its id together with others', async () => {
    const ids = [granville, id('eau', 'PARTNER', 'ademe'), id('eau', 'ASSOCIATION', 'ademe'), id('eau', 'X', 'ademe')];
    const answer = await ask(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Participation { fabrique { slug } actor { slug } } } }',
      { ids },
    );
    expect(answer.errors).toEqual([]);
    expect(answer.data.nodes).toEqual([
      { id: ids[0], fabrique: { slug: 'temps' }, actor: { slug: 'cc-granville-terre-et-mer' } },
      { id: ids[1], fabrique: { slug: 'eau' }, actor: { slug: 'ademe' } },
      null,
      null,
    ]);
    // One for all, and one for what had the ends of the unknown ones before.
    expect(answer.statements).toBe(2);
  });

  it('has the same id wherever it is shown', async () => {
    const { data } = await ask(`{
      fabrique(slug: "temps") {
        participations { nodes { id } }
        territoires { edges { participation { id } } }
      }
      territoire(slug: "cc-granville-terre-et-mer") { participations { nodes { id } } }
    }`);
    expect(data.fabrique.participations.nodes[0]).toEqual({ id: granville });
    expect(data.fabrique.territoires.edges[0].participation).toEqual({ id: granville });
    expect(data.territoire.participations.nodes).toContainEqual({ id: granville });
  });

  it('takes few statements with all that it has, however many there are', async () => {
    // The page, the data set for URLs and citations, the issues.
    const document = '{ participations { nodes { id citation mention { url } issues { id } actor { name } } } }';
    expect((await ask(document)).statements).toBe(3);
  });
});

describe('the actors of a Fabrique', () => {
  it('have edges of one shape in all roles', async () => {
    const { data, errors } = await ask(`
      fragment Row on FabriqueActorEdge {
        cursor node { name } role origin mention { text line } participation { year }
      }
      {
        fabrique(slug: "nature") {
          territoires { edges { ...Row } }
          partners { edges { ...Row } }
          cofinanceurs { edges { ...Row } }
          associations { edges { ...Row } }
        }
      }`);
    expect(errors).toEqual([]);
    const rows = Object.values(data.fabrique).flatMap((list) => (list as { edges: object[] }).edges);
    expect(rows.map((row) => Object.keys(row))).toEqual(
      rows.map(() => ['cursor', 'node', 'role', 'origin', 'mention', 'participation']),
    );
    expect(data.fabrique.cofinanceurs.edges).toEqual([
      {
        cursor: expect.any(String),
        node: { name: 'Banque des territoires' },
        ...{ role: 'COFINANCEUR', origin: 'PROSE' },
        mention: { text: 'Banque', line: 11 },
        participation: { year: 2023 },
      },
    ]);
    expect(rows).toHaveLength(7);
  });
});

describe('publications', () => {
  const publication = (slug: string, fabrique: string, title: string) => ({
    ...{ slug, fabrique, title, url: null },
    mention: { text: title, line: 28, note: null },
  });
  const listed = [
    publication('a', 'sante', 'Bien vieillir'),
    publication('b', 'eau', 'Usages'),
    publication('c', 'eau', 'Économies'),
    publication('d', 'temps', 'Les rythmes'),
  ];
  // By year of the Fabrique: eau 2025, temps 2021, sante 2018; "Économies" before "Usages".
  const titles = ['Économies', 'Usages', 'Les rythmes', 'Bien vieillir'];

  it('are listed from the newest Fabrique to the oldest, then by title', async () => {
    const own = asker(await storeOf({ ...smallDataset, publications: listed }));
    const { data, statements } = await own('{ publications { totalCount nodes { title } } }');
    expect(data.publications).toEqual({ totalCount: 4, nodes: titles.map((title) => ({ title })) });
    expect(statements).toBe(2);
  });

  it('are the same page by page, forward and backward', async () => {
    const own = asker(await storeOf({ ...smallDataset, publications: listed }));
    const page = `query ($first: Int, $after: String, $last: Int, $before: String) {
      publications(first: $first, after: $after, last: $last, before: $before) {
        nodes { title } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      }
    }`;
    const first = (await own(page, { first: 3 })).data.publications;
    const rest = (await own(page, { first: 3, after: first.pageInfo.endCursor })).data.publications;
    expect([...first.nodes, ...rest.nodes]).toEqual(titles.map((title) => ({ title })));
    const last = (await own(page, { last: 3 })).data.publications;
    const before = (await own(page, { last: 3, before: last.pageInfo.startCursor })).data.publications;
    expect([...before.nodes, ...last.nodes]).toEqual(titles.map((title) => ({ title })));
    expect(before.pageInfo.hasPreviousPage).toBe(false);
  });
});

describe('links and data issues', () => {
  it('are nodes', async () => {
    const { data } = await ask(
      '{ fabrique(slug: "nature") { links { id title url kindLabel fabrique { slug } } } dataset { dataIssues { nodes { id line text } } } }',
    );
    const [link] = data.fabrique.links;
    const [issue] = data.dataset.dataIssues.nodes;
    expect(link).toMatchObject({
      kindLabel: 'article',
      url: 'https://example.org/guide',
      fabrique: { slug: 'nature' },
    });
    const found = await ask(
      `query ($ids: [ID!]!) { nodes(ids: $ids) {
        id ... on Link { title url kindLabel fabrique { slug } } ... on DataIssue { line text }
      } }`,
      { ids: [issue.id, link.id] },
    );
    expect(found.errors).toEqual([]);
    expect(found.data.nodes).toEqual([issue, link]);
  });

  it('can be selected together with publications, by one name for each field', async () => {
    const { errors } = await ask(
      'query ($id: ID!) { node(id: $id) { ... on Link { url title } ... on Publication { url title } } }',
      { id: encodeGlobalId('Publication', 'temps-1') },
    );
    expect(errors).toEqual([]);
  });
});
