import { beforeAll, describe, expect, it } from 'vitest';
import { encodeGlobalId } from '../../../src/answers/global-id.ts';
import { frozenDataset } from '../../fixtures/frozen/frozen.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { type Answer, type Ask, asker, storeOf } from '../ask.ts';

let ask: Ask;
beforeAll(async () => {
  ask = asker(await storeOf(smallDataset));
});

const granville = encodeGlobalId('Territoire', '50218');
const granvilleTerre = encodeGlobalId('Territoire', '200042604');
const ademe = encodeGlobalId('Organisation', 'ademe');
const eau = encodeGlobalId('Fabrique', 'eau');

const document = `query ($from: ID!, $to: ID!, $roles: [Role!], $maxLength: Int, $first: Int) {
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

/** Each path in short: its nodes, with the line of the participation between them. */
function inShort({ data, errors }: Answer): string[] {
  expect(errors).toEqual([]);
  return data.paths.map(({ length, nodes, steps }: PathAnswer) => {
    expect([nodes.length, steps.length]).toEqual([length + 1, length]);
    return nodes.map(({ slug }, index) => [slug, steps[index]?.mention.line].join(' ').trim()).join(' ');
  });
}

describe('paths', () => {
  it('takes all of its arguments, and has defaults', async () => {
    const ends = { from: granville, to: granvilleTerre };
    const roles = ['TERRITOIRE', 'PARTNER'];
    expect(inShort(await ask(document, { ...ends, roles, maxLength: 4, first: 2 }))).toEqual([
      'granville 5 eau 6 ademe 16 nature 15 cc-granville-terre-et-mer',
      'granville 5 eau 6 cerema 26 temps 25 cc-granville-terre-et-mer',
    ]);
    const { data } = await ask('query ($from: ID!, $to: ID!) { paths(from: $from, to: $to) { length } }', ends);
    expect(data.paths).toEqual(Array(5).fill({ length: 4 }));
  });

  it('shows the participation of each step, in the direction of the path', async () => {
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

  it('costs a statement for both ends, one for each level, one for all Fabriques and actors, and one for all participations', async () => {
    const ends = { from: granville, to: granvilleTerre };
    const query = (fields: string) => `query ($from: ID!, $to: ID!) { paths(from: $from, to: $to) { ${fields} } }`;
    // One for both territoires, two for the four levels of both sides. Lengths need no further statement.
    expect((await ask(query('length'), ends)).statements).toBe(3);
    expect(
      (await ask(query('nodes { id } steps { role from { id } to { id } mention { text } }'), ends)).statements,
    ).toBe(5);
    expect((await ask(query('length'), { from: eau, to: ademe })).statements).toBe(2);
    expect((await ask(query('length'), { from: eau, to: eau })).statements).toBe(1);
  });

  it('fails with PATH_TOO_LONG if the shortest path is longer than maxLength', async () => {
    const { errors } = await ask(document, { from: granville, to: granvilleTerre, maxLength: 3 });
    expect(errors).toEqual([
      {
        code: 'PATH_TOO_LONG',
        message: 'maxLength: the shortest path has a length of 4. Give maxLength: 4.',
        path: 'paths',
      },
    ]);
  });

  it.each([
    [
      'from',
      { from: encodeGlobalId('Departement', '50'), to: eau },
      /^from: this is an id of type Departement\. Give one of type Fabrique or Territoire or Organisation\.$/,
    ],
    ['to', { from: eau, to: encodeGlobalId('Publication', 'temps-1') }, /^to: this is an id of type Publication/],
    ['roles', { from: eau, to: ademe, roles: [] }, /^roles: Give one role or more/],
    ['maxLength', { from: eau, to: ademe, maxLength: 0 }, /^maxLength: Give 1 to 100\.$/],
    ['maxLength', { from: eau, to: ademe, maxLength: 101 }, /^maxLength: Give 1 to 100\.$/],
    ['first', { from: eau, to: ademe, first: 0 }, /^first: Give 1 to 100\.$/],
    ['first', { from: eau, to: ademe, first: 101 }, /^first: Give 1 to 100\.$/],
  ])('refuses a wrong %s', async (_argument, variables, message) => {
    const { errors, statements } = await ask(document, variables);
    expect(errors.map(({ code }) => code)).toEqual(['BAD_USER_INPUT']);
    expect(errors[0]?.message).toMatch(message);
    expect(statements).toBe(0);
  });

  it('takes slugs and codes as well as ids', async () => {
    const byId = await ask(document, { from: granville, to: eau });
    expect(inShort(byId)).toEqual(['granville 5 eau']);
    for (const [from, to] of [
      ['granville', 'eau'],
      ['50218', 'eau-et-industrie'],
    ]) {
      expect((await ask(document, { from, to })).data).toEqual(byId.data);
    }
  });

  it('refuses an end that is not in the graph, and names the argument', async () => {
    for (const [argument, variables, text] of [
      ['from', { from: encodeGlobalId('Territoire', '75056'), to: eau }, '75056'],
      ['to', { from: eau, to: 'nonsense' }, 'nonsense'],
    ] as const) {
      const { errors } = await ask(document, variables);
      expect(errors.map(({ code }) => code)).toEqual(['BAD_USER_INPUT']);
      expect(errors[0]?.message).toBe(
        `${argument}: no Fabrique or territoire or organisation has the id, slug or code "${text}". ` +
          'Find one with search(query:) or resolve(names:).',
      );
    }
  });
});

describe('paths of the published data', () => {
  let real: Ask;
  beforeAll(async () => {
    real = asker(await storeOf(frozenDataset()));
  });

  it('connect ADEME and Saint-Nazaire by their common Fabrique', async () => {
    // Line 47: "…, DGALN, ADEME, PUCA, Cerema"; line 49: "…, CA de Saint-Nazaire / CARENE (44), …".
    const to = encodeGlobalId('Territoire', '244400644');
    expect(inShort(await real(document, { from: ademe, to }))).toEqual([
      'ademe 47 zones-d-activites-economiques 49 ca-de-la-region-nazairienne-et-de-l-estuaire',
    ]);
  });

  it('have a length of at most 6, the default maximum, between all participants and one association', async () => {
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
