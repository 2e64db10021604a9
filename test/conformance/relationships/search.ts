import fc from 'fast-check';
import { expect } from 'vitest';
import { encodeGlobalId } from '../../../src/answers/global-id.ts';
import { compareKeys } from '../plain/graph.ts';
import { searchAnswer } from '../plain/search.ts';
import { answerOf, question, walk } from './question.ts';

const words = [
  'élus',
  'eau',
  'œuvre',
  'commune',
  'zones',
  'été',
  'Fabrique',
  'Rien',
  'Morbihan',
  'Finistère',
  'Bretagne',
];

/** A word of the data, whole, begun, or with a letter too many, too few, or another. */
const wordArbitrary = fc
  .record({
    word: fc.constantFrom(
      ...words,
      'partner',
      'cofinanceur',
      'territoire',
      'quartier',
      'Ille-et-Vilaine',
      '35100',
      '56',
      'illeetvilaine',
    ),
    damage: fc.constantFrom('none', 'begun', 'more', 'less', 'other', 'swap'),
    at: fc.nat(7),
  })
  .map(({ word, damage, at: place }) => {
    const letters = [...word];
    const at = place % letters.length;
    if (damage === 'begun') return letters.slice(0, Math.max(2, at)).join('');
    if (damage === 'more') letters.splice(at, 0, 'z');
    if (damage === 'less') letters.splice(at, 1);
    if (damage === 'other') letters.splice(at, 1, 'k');
    if (damage === 'swap') letters.splice(at, 2, ...letters.slice(at, at + 2).reverse());
    return letters.join('');
  });

const kinds = {
  FABRIQUE: 'Fabrique',
  TERRITOIRE: 'Territoire',
  ORGANISATION: 'Organisation',
  DEPARTEMENT: 'Departement',
  REGION: 'Region',
  PARTICIPATION: 'Participation',
} as const;
const kindNames = Object.keys(kinds) as (keyof typeof kinds)[];

export const search = question({
  name: 'search',
  args: fc.record({
    words: fc.array(wordArbitrary, { minLength: 1, maxLength: 2 }),
    kinds: fc.option(fc.subarray(kindNames, { minLength: 1 }), { freq: 2 }),
    pageSize: fc.constantFrom(1, 1, 2, 3, 6),
  }),
  check: async (ask, graph, { words: typed, kinds: wanted, pageSize }) => {
    const query = typed.join(' ');
    const list = `query ($query: String!, $kinds: [NodeKind!], $first: Int, $after: String) {
      search(query: $query, kinds: $kinds, first: $first, after: $after) {
        totalCount edges { score node { id } } pageInfo { hasNextPage endCursor }
      }
    }`;
    const types = wanted?.map((kind) => kinds[kind]);
    const expected = searchAnswer(graph, query, types);
    const places = new Map(expected.map(({ type, id, key }) => [encodeGlobalId(type, id), [key, type]]));
    const variables = { query, kinds: wanted };
    expect((await answerOf(ask, list, variables)).search.totalCount).toBe(expected.length);
    const edges = (await walk(ask, list, variables, pageSize, (data) => data.search)) as unknown as {
      score: number;
      node: { id: string };
    }[];
    expect(edges.map(({ node }) => node.id).toSorted()).toEqual([...places.keys()].toSorted());
    // The best first, equal ones by name.
    const inOrder = edges.toSorted(
      (one, other) =>
        other.score - one.score || compareKeys(places.get(one.node.id) ?? [], places.get(other.node.id) ?? []),
    );
    expect(edges).toEqual(inOrder);
  },
});
