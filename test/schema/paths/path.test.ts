import { beforeAll, describe, expect, it } from 'vitest';
import { encodeGlobalId } from '../../../src/answers/global-id.ts';
import { projectPath } from '../../../src/project-root.ts';
import { readDataset } from '../../../src/store/load/read-dataset.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { type Answer, type Ask, asker, storeOf } from '../ask.ts';

let ask: Ask;
beforeAll(async () => {
  ask = asker(await storeOf(smallDataset));
});

const granville = encodeGlobalId('Territoire', '50218');
const granvilleTerre = encodeGlobalId('Territoire', '200042604');
const arras = encodeGlobalId('Territoire', '62041');
const ademe = encodeGlobalId('Organisation', 'ademe');
const banque = encodeGlobalId('Organisation', 'banque-des-territoires');
const caisse = encodeGlobalId('Organisation', 'caisse-des-depots');
const eau = encodeGlobalId('Fabrique', 'eau');

const whole = `query ($from: ID!, $to: ID!, $roles: [Role!], $maxLength: Int, $first: Int) {
  paths(from: $from, to: $to, roles: $roles, maxLength: $maxLength, first: $first) {
    length
    nodes { ... on Fabrique { slug } ... on Actor { slug } }
    steps { role mention { line } }
  }
}`;

interface PathAnswer {
  readonly length: number;
  readonly nodes: readonly { readonly slug: string }[];
  readonly steps: readonly { readonly role: string; readonly mention: { readonly line: number } }[];
}

/** Each path in short: its nodes, and the lines of the page by which they are linked. */
function inShort({ data, errors }: Answer): string[] {
  expect(errors).toEqual([]);
  return data.paths.map(({ length, nodes, steps }: PathAnswer) => {
    expect([nodes.length, steps.length]).toEqual([length + 1, length]);
    return nodes.map(({ slug }, index) => [slug, steps[index]?.mention.line].join(' ').trim()).join(' ');
  });
}

describe('paths', () => {
  it('are all of the shortest length, by the names along them', async () => {
    const answer = await ask(whole, { from: granville, to: granvilleTerre, first: 100 });
    // Granville took part in eau; Granville Terre et Mer in temps ("Élus…") and nature ("La nature…"). ADEME is in eau twice.
    expect(inShort(answer)).toEqual([
      'granville 5 eau 6 ademe 16 nature 15 cc-granville-terre-et-mer',
      'granville 5 eau 7 ademe 16 nature 15 cc-granville-terre-et-mer',
      'granville 5 eau 6 cerema 26 temps 25 cc-granville-terre-et-mer',
      'granville 5 eau 6 cerema 16 nature 15 cc-granville-terre-et-mer',
      'granville 5 eau 8 villes-de-france 27 temps 25 cc-granville-terre-et-mer',
      'granville 5 eau 8 villes-de-france 17 nature 15 cc-granville-terre-et-mer',
    ]);
  });

  it('are five unless more or fewer are asked', async () => {
    const ends = { from: granville, to: granvilleTerre };
    expect(
      inShort(
        await ask(
          'query ($from: ID!, $to: ID!) { paths(from: $from, to: $to) { length nodes { id ... on Fabrique { slug } ... on Actor { slug } } steps { role mention { line } } } }',
          ends,
        ),
      ),
    ).toHaveLength(5);
    expect(inShort(await ask(whole, { ...ends, first: 1 }))).toEqual([
      'granville 5 eau 6 ademe 16 nature 15 cc-granville-terre-et-mer',
    ]);
  });

  it('show the participation of each step, in the direction gone', async () => {
    const { data } = await ask(
      `query ($from: ID!, $to: ID!) { paths(from: $from, to: $to) {
        nodes { __typename id }
        steps { role mention { text line note } from { __typename id } to { __typename id } }
      } }`,
      { from: eau, to: ademe },
    );
    const from = { __typename: 'Fabrique', id: eau };
    const to = { __typename: 'Organisation', id: ademe };
    expect(data.paths).toEqual([
      { nodes: [from, to], steps: [{ role: 'PARTNER', mention: { text: 'ADEME', line: 6, note: null }, from, to }] },
      {
        nodes: [from, to],
        steps: [{ role: 'COFINANCEUR', mention: { text: 'Ademe', line: 7, note: null }, from, to }],
      },
    ]);
  });

  it('go over the given roles only', async () => {
    // Without roles, a cofinanceur of nature is one too; as an association, Villes de France alone links the Fabriques.
    expect(inShort(await ask(whole, { from: granville, to: banque, roles: ['TERRITOIRE', 'PARTNER'] }))).toEqual([
      'granville 5 eau 6 ademe 16 nature 16 banque-des-territoires',
      'granville 5 eau 6 cerema 16 nature 16 banque-des-territoires',
    ]);
    expect(inShort(await ask(whole, { from: eau, to: ademe, roles: ['COFINANCEUR'] }))).toEqual(['eau 7 ademe']);
    expect(inShort(await ask(whole, { from: granville, to: banque, roles: ['PARTNER'] }))).toEqual([]);
  });

  it('from a node to itself are one, of length 0', async () => {
    expect(inShort(await ask(whole, { from: arras, to: arras }))).toEqual(['arras']);
    expect((await ask(whole, { from: arras, to: arras })).data.paths[0].length).toBe(0);
  });

  it('are none where nothing connects the two', async () => {
    expect(inShort(await ask(whole, { from: granville, to: arras }))).toEqual([]);
    // It took part in nothing.
    expect(inShort(await ask(whole, { from: caisse, to: granville }))).toEqual([]);
  });

  it('longer than maxLength are an error that says which length to ask for', async () => {
    const { errors } = await ask(whole, { from: granville, to: granvilleTerre, maxLength: 3 });
    expect(errors).toEqual([
      {
        code: 'PATH_TOO_LONG',
        message: 'maxLength: the two are connected, but no path is shorter than 4. Give maxLength: 4.',
        path: 'paths',
      },
    ]);
    expect(inShort(await ask(whole, { from: granville, to: granvilleTerre, maxLength: 4 }))).toHaveLength(5);
  });

  it('cost a statement for both ends, one for each level of both sides, and one for what stands along them', async () => {
    const ends = { from: granville, to: granvilleTerre };
    const question = (fields: string) => `query ($from: ID!, $to: ID!) { paths(from: $from, to: $to) { ${fields} } }`;
    // One for both territoires, two for four levels; who stands along the paths is not asked.
    expect((await ask(question('length'), ends)).statements).toBe(3);
    expect(
      (await ask(question('nodes { id } steps { role from { id } to { id } mention { text } }'), ends)).statements,
    ).toBe(4);
    expect((await ask(question('length'), { from: eau, to: ademe })).statements).toBe(3);
    expect((await ask(question('length'), { from: eau, to: eau })).statements).toBe(1);
  });

  it.each([
    [
      'from',
      { from: encodeGlobalId('Departement', '50'), to: eau },
      /^from: this is an id of type Departement\. Give one of type Fabrique or Territoire or Organisation\.$/,
    ],
    ['to', { from: eau, to: encodeGlobalId('Publication', 'temps-1') }, /^to: this is an id of type Publication/],
    ['to', { from: eau, to: 'nonsense' }, /^to: "nonsense" is no id of this API/],
    ['roles', { from: eau, to: ademe, roles: [] }, /^roles: Give one role or more/],
    ['maxLength', { from: eau, to: ademe, maxLength: 0 }, /^maxLength: Give 1 to 100\.$/],
    ['maxLength', { from: eau, to: ademe, maxLength: 101 }, /^maxLength: Give 1 to 100\.$/],
    ['first', { from: eau, to: ademe, first: 0 }, /^first: Give 1 to 100\.$/],
    ['first', { from: eau, to: ademe, first: 101 }, /^first: Give 1 to 100\.$/],
  ])('refuse a wrong %s', async (_argument, variables, message) => {
    const { errors, statements } = await ask(whole, variables);
    expect(errors.map(({ code }) => code)).toEqual(['BAD_USER_INPUT']);
    expect(errors[0]?.message).toMatch(message);
    expect(statements).toBe(0);
  });

  it('refuse an end that is not in the graph, naming the argument', async () => {
    const nowhere = encodeGlobalId('Territoire', '75056');
    for (const [argument, variables] of [
      ['from', { from: nowhere, to: eau }],
      ['to', { from: eau, to: nowhere }],
    ] as const) {
      const { errors } = await ask(whole, variables);
      expect(errors.map(({ code }) => code)).toEqual(['NOT_FOUND']);
      expect(errors[0]?.message).toMatch(new RegExp(`^${argument}: the graph holds no Territoire with this id\\.`));
    }
  });
});

describe('paths of the real data', () => {
  let real: Ask;
  beforeAll(async () => {
    real = asker(await storeOf(await readDataset(projectPath('seed/dataset.json'))));
  });

  it('link ADEME and Saint-Nazaire by the one Fabrique of both', async () => {
    // Line 47: "…, DGALN, ADEME, PUCA, Cerema"; line 49: "…, CA de Saint-Nazaire / CARENE (44), …".
    const to = encodeGlobalId('Territoire', '244400644');
    expect(inShort(await real(whole, { from: ademe, to }))).toEqual([
      'ademe 47 zones-d-activites-economiques 49 ca-de-la-region-nazairienne-et-de-l-estuaire',
    ]);
  });

  it('are at most 6 long: the default length connects everyone who took part', async () => {
    const { data } = await real('{ territoires(first: 100) { nodes { id fabriqueCount } } }');
    const active = data.territoires.nodes.filter(({ fabriqueCount }: { fabriqueCount: number }) => fabriqueCount > 0);
    const to = encodeGlobalId('Organisation', 'ville-et-banlieue');
    for (const { id } of active) {
      const answer = await real('query ($from: ID!, $to: ID!) { paths(from: $from, to: $to) { length } }', {
        from: id,
        to,
      });
      expect(answer.errors).toEqual([]);
      expect(answer.data.paths.length).toBeGreaterThan(0);
    }
  });
});
