import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GraphStore } from '../../src/store/engines/graph-store.ts';
import { frozenDataset } from '../fixtures/frozen/frozen.ts';
import { type Ask, asker, storeOf } from '../schema/ask.ts';
import { nodeTypes, shallowSelection } from './introspected.ts';

interface Found {
  readonly __typename: string;
  readonly id: string;
}

/** Where nodes of each type are found, without asking them by their ids: a list, and the way to its nodes. */
const lists: Readonly<Record<string, (selection: string) => string>> = {
  Fabrique: (selection) => `fabriques { nodes ${selection} }`,
  Territoire: (selection) => `territoires { nodes ${selection} }`,
  Organisation: (selection) => `organisations { nodes ${selection} }`,
  Departement: (selection) => `departements ${selection}`,
  Region: (selection) => `regions ${selection}`,
  Publication: (selection) => `publications { nodes ${selection} }`,
  Participation: (selection) => `participations { nodes ${selection} }`,
  Link: (selection) => `fabriques { nodes { links ${selection} } }`,
  DataIssue: (selection) => `dataset { dataIssues { nodes ${selection} } }`,
};

const selections = new Map(nodeTypes.map((type) => [type.name, shallowSelection(type)]));

let store: GraphStore;
let ask: Ask;
/** Ten nodes of each type, as a list of the real data gives them. */
const samples = new Map<string, Found[]>();

beforeAll(async () => {
  store = await storeOf(frozenDataset());
  ask = asker(store);
  for (const [name, selection] of selections) {
    const { data, errors } = await ask(`{ list: ${lists[name]?.(selection)} }`);
    expect(errors).toEqual([]);
    samples.set(name, [...nodesIn(data.list)].slice(0, 10));
  }
});
afterAll(() => store.close());

/** The nodes of an answer, however deep its lists lie. */
function* nodesIn(answer: unknown): Generator<Found> {
  if (typeof answer !== 'object' || answer === null) return;
  if ('id' in answer) yield answer as Found;
  else for (const inner of Object.values(answer)) yield* nodesIn(inner);
}

describe.each(nodeTypes.map(({ name }) => name))('a %s', (name) => {
  const sample = () => samples.get(name) ?? [];

  test('has an opaque id, unique among all', () => {
    expect(sample().length).toBeGreaterThan(1);
    const ids = [...samples.values()].flat().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id } of sample()) expect(id).toMatch(/^[A-Za-z0-9+/]+={0,2}$/);
  });

  test('asked again by its id, is the same', async () => {
    for (const before of sample()) {
      const again = `node(id: $id) { ... on ${name} ${selections.get(name)} }`;
      const { data, errors } = await ask(`query ($id: ID!) { ${again} }`, { id: before.id });
      expect(errors).toEqual([]);
      expect(data.node).toEqual(before);
    }
  });

  test('asked again among others, stands in the place of its id', async () => {
    const all = [...samples.values()].flat();
    const wanted = [...sample(), ...all.filter(({ __typename }) => __typename !== name)].reverse();
    const { data, errors } = await ask(`query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }`, {
      ids: wanted.map(({ id }) => id),
    });
    expect(errors).toEqual([]);
    expect(data.nodes).toEqual(wanted.map(({ __typename, id }) => ({ __typename, id })));
  });

  test('that the graph does not hold is null', async () => {
    const id = Buffer.from(`${name}:nobody`).toString('base64');
    const { data, errors } = await ask('query ($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } }', { id });
    expect(errors).toEqual([]);
    expect(data).toEqual({ node: null, nodes: [null] });
  });
});
