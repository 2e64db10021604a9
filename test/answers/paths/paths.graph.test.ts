import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encodeGlobalId } from '../../../src/answers/global-id.ts';
import { linkReader } from '../../../src/answers/paths/path-links.ts';
import { type PathArguments, parsePathLimits, paths } from '../../../src/answers/paths/paths.ts';
import type { PathNode } from '../../../src/network/path.ts';
import type { GraphStore } from '../../../src/store/engines/graph-store.ts';
import { importDataset } from '../../../src/store/load/import.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { storeOf } from '../../schema/ask.ts';
import { changedDataset } from '../../store/load/changed-dataset.ts';
import { answerContext } from '../context.ts';
import { countingStore } from '../counting-store.ts';

let store: GraphStore;
beforeAll(async () => {
  store = await storeOf(smallDataset);
});
afterAll(() => store.close());

const granville = encodeGlobalId('Territoire', '50218');
const granvilleTerre = encodeGlobalId('Territoire', '200042604');
const arras = encodeGlobalId('Territoire', '62041');
const ademe = encodeGlobalId('Organisation', 'ademe');
const banque = encodeGlobalId('Organisation', 'banque-des-territoires');
const caisse = encodeGlobalId('Organisation', 'caisse-des-depots');
const eau = encodeGlobalId('Fabrique', 'eau');

const read = (args: PathArguments) => paths(args, answerContext(store));

/** Each path in short: its nodes, with the line of the participation between them. */
async function inShort(args: PathArguments): Promise<string[]> {
  return Promise.all(
    (await read(args)).map(async (path) => {
      const [nodes, steps] = await Promise.all([path.nodes(), path.steps()]);
      expect([nodes.length, steps.length]).toEqual([path.length + 1, path.length]);
      return nodes.map(({ slug }, index) => [slug, steps[index]?.mention.line].join(' ').trim()).join(' ');
    }),
  );
}

describe('the shortest paths', () => {
  test('are all of the shortest length, ordered by the names along them, then by role', async () => {
    // Granville took part in eau; Granville Terre et Mer in temps ("Élus…") and nature ("La nature…"). ADEME is in eau twice.
    expect(await inShort({ from: granville, to: granvilleTerre, first: 100 })).toEqual([
      'granville 5 eau 6 ademe 16 nature 15 cc-granville-terre-et-mer',
      'granville 5 eau 7 ademe 16 nature 15 cc-granville-terre-et-mer',
      'granville 5 eau 6 cerema 26 temps 25 cc-granville-terre-et-mer',
      'granville 5 eau 6 cerema 16 nature 15 cc-granville-terre-et-mer',
      'granville 5 eau 8 villes-de-france 27 temps 25 cc-granville-terre-et-mer',
      'granville 5 eau 8 villes-de-france 17 nature 15 cc-granville-terre-et-mer',
    ]);
  });

  test('are limited to the first of them, five by default', async () => {
    const ends = { from: granville, to: granvilleTerre };
    expect(await inShort(ends)).toHaveLength(5);
    expect(await inShort({ ...ends, first: 1 })).toEqual([
      'granville 5 eau 6 ademe 16 nature 15 cc-granville-terre-et-mer',
    ]);
  });

  test('follow only participations in the requested roles', async () => {
    expect(await inShort({ from: granville, to: banque, roles: ['TERRITOIRE', 'PARTNER'] })).toEqual([
      'granville 5 eau 6 ademe 16 nature 16 banque-des-territoires',
      'granville 5 eau 6 cerema 16 nature 16 banque-des-territoires',
    ]);
    expect(await inShort({ from: eau, to: ademe, roles: ['COFINANCEUR'] })).toEqual(['eau 7 ademe']);
    expect(await inShort({ from: granville, to: banque, roles: ['PARTNER'] })).toEqual([]);
  });

  test('follow a participation from either end', async () => {
    const [there] = await read({ from: eau, to: ademe, roles: ['PARTNER'] });
    const [back] = await read({ from: ademe, to: eau, roles: ['PARTNER'] });
    const ends = async (path: typeof there) => (await path?.steps())?.map(({ from, to }) => [from.slug, to.slug]);
    expect(await ends(there)).toEqual([['eau', 'ademe']]);
    expect(await ends(back)).toEqual([['ademe', 'eau']]);
  });

  test('from a node to itself are one, of length 0', async () => {
    expect(await inShort({ from: arras, to: arras })).toEqual(['arras']);
  });

  test('are none if nothing connects the nodes', async () => {
    expect(await inShort({ from: granville, to: arras })).toEqual([]);
    // The Caisse des dépôts took part in nothing.
    expect(await inShort({ from: caisse, to: granville })).toEqual([]);
  });

  test('longer than maxLength are an error that gives the length to request', async () => {
    const ends = { from: granville, to: granvilleTerre };
    await expect(read({ ...ends, maxLength: 3 })).rejects.toMatchObject({
      code: 'PATH_TOO_LONG',
      message: 'maxLength: the shortest path has a length of 4. Give maxLength: 4.',
    });
    expect(await read({ ...ends, maxLength: 4 })).toHaveLength(5);
  });

  test('refuse an end that is not in the graph', async () => {
    const from = encodeGlobalId('Territoire', '75056');
    await expect(read({ from, to: eau })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringMatching(
        /^from: no Fabrique or territoire or organisation has the id, slug or code "75056"\./,
      ),
    });
  });

  test.each([
    [{ from: encodeGlobalId('Departement', '50'), to: eau }, /^from: this is an id of type Departement\./],
    [{ from: eau, to: ademe, maxLength: 101 }, /^maxLength: Give 1 to 100\.$/],
    [{ from: eau, to: ademe, first: 0 }, /^first: Give 1 to 100\.$/],
    [{ from: eau, to: ademe, roles: [] }, /^roles: Give one role or more/],
  ])('refuse %j', async (args, message) => {
    await expect(read(args)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringMatching(message),
    });
  });
});

describe('the limits of a search', () => {
  test('have defaults', () => {
    expect(parsePathLimits({})).toEqual({ maxLength: 6, first: 5 });
    expect(parsePathLimits({ maxLength: 100, first: null })).toEqual({ maxLength: 100, first: 5 });
  });

  test('end a search before it reads more than 250,000 participations', async () => {
    const counting = countingStore(store);
    const node = (degree: number): PathNode => ({ id: 'Organisation:ademe', kind: 'ACTOR', key: 'ademe', degree });
    const readLinks = linkReader(['PARTNER'], null, answerContext(counting).run);
    await readLinks([node(150_000), node(100_000)]);
    expect(counting.statements()).toBe(1);
    await expect(readLinks([node(1)])).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringMatching(/^roles: the search would read more than 250,000 participations\./),
    });
    expect(counting.statements()).toBe(1);
  });
});

describe('reading paths', () => {
  test('takes one statement for all Fabriques and actors, and one for all participations', async () => {
    const counting = countingStore(store);
    const found = await paths({ from: granville, to: granvilleTerre }, answerContext(counting));
    // One for both ends, two for the levels.
    expect(counting.statements()).toBe(3);
    await Promise.all(found.map((path) => path.nodes()));
    expect(counting.statements()).toBe(4);
    await Promise.all(found.map((path) => path.steps()));
    expect(counting.statements()).toBe(5);
  });

  test('fails if an import has removed a participation since the search', async () => {
    const own = await storeOf(smallDataset);
    const [path] = await paths({ from: arras, to: encodeGlobalId('Organisation', 'tempo') }, answerContext(own));
    expect(path?.length).toBe(2);
    await importDataset(own, changedDataset, { noticeMs: 0 });
    await expect(path?.steps()).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await own.close();
  });
});
