import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PathNode, type ReadLinks, shortestPaths } from '../../src/network/path.ts';
import { type Edge, plainPaths, randomEdges, randomEnd } from './plain-paths.ts';

/** A graph in memory. Names serve as ids and keys. `levels` records the nodes of each read. */
function graph(edges: readonly Edge[]) {
  const node = (id: string): PathNode => ({
    id,
    kind: edges.some(([, fabrique]) => fabrique === id) ? 'FABRIQUE' : 'ACTOR',
    key: id,
    degree: edges.filter(([actor, fabrique]) => actor === id || fabrique === id).length,
  });
  const levels: string[][] = [];
  const read: ReadLinks = async (nodes) => {
    const ids = nodes.map(({ id }) => id);
    levels.push(ids);
    return edges.flatMap(([actor, fabrique, role]) => [
      ...(ids.includes(actor) ? [{ from: actor, to: node(fabrique), role }] : []),
      ...(ids.includes(fabrique) ? [{ from: fabrique, to: node(actor), role }] : []),
    ]);
  };
  const find = (from: string, to: string) => shortestPaths(node(from), node(to), read);
  const paths = async (from: string, to: string, count = 100) =>
    ((await find(from, to))?.first(count) ?? []).map(({ nodes, roles: along }) => [
      nodes.map(({ id }) => id).join(' '),
      along.map((role) => role[0]).join(''),
    ]);
  return { find, paths, levels };
}

// t and u are territoires, a to d organisations, 1 to 4 Fabriques:
//
//   t — 1 — a — 2 — u     a is PARTNER of 1, and both PARTNER and COFINANCEUR of 2
//       1 — b — 2         b is ASSOCIATION of both
//   c — 3                 c, d and 3 are another component
//   d — 3
const edges: Edge[] = [
  ['u', '2', 'TERRITOIRE'],
  ['b', '2', 'ASSOCIATION'],
  ['b', '1', 'ASSOCIATION'],
  ['a', '2', 'COFINANCEUR'],
  ['a', '2', 'PARTNER'],
  ['a', '1', 'PARTNER'],
  ['t', '1', 'TERRITOIRE'],
  ['c', '3', 'PARTNER'],
  ['d', '3', 'COFINANCEUR'],
];

describe('shortest paths', () => {
  it('are all found, ordered by the keys of their nodes, then by role', async () => {
    expect(await graph(edges).paths('t', 'u')).toEqual([
      ['t 1 a 2 u', 'TPPT'],
      ['t 1 a 2 u', 'TPCT'],
      ['t 1 b 2 u', 'TAAT'],
    ]);
  });

  it('are the reverse in the other direction', async () => {
    expect(await graph(edges).paths('u', 't')).toEqual([
      ['u 2 a 1 t', 'TPPT'],
      ['u 2 a 1 t', 'TCPT'],
      ['u 2 b 1 t', 'TAAT'],
    ]);
  });

  it('are limited to the requested number, the first ones', async () => {
    expect(await graph(edges).paths('t', 'u', 2)).toEqual([
      ['t 1 a 2 u', 'TPPT'],
      ['t 1 a 2 u', 'TPCT'],
    ]);
  });

  it('between neighbours have one path for each role', async () => {
    expect(await graph(edges).paths('2', 'a')).toEqual([
      ['2 a', 'P'],
      ['2 a', 'C'],
    ]);
  });

  it('have length 1 from an actor to its Fabrique, and 2 between two actors of a Fabrique', async () => {
    expect((await graph(edges).find('t', '1'))?.length).toBe(1);
    expect((await graph(edges).find('c', 'd'))?.length).toBe(2);
    expect((await graph(edges).find('t', 'u'))?.length).toBe(4);
  });

  it('from a node to itself are one path of length 0, without a read', async () => {
    const { paths, levels } = graph(edges);
    expect(await paths('a', 'a')).toEqual([['a', '']]);
    expect(levels).toEqual([]);
  });

  it('are null between two components', async () => {
    expect(await graph(edges).find('t', 'c')).toBeNull();
    expect(await graph(edges).find('t', 'nowhere')).toBeNull();
  });

  it('are found without expanding a hub that the other side can reach', async () => {
    const hub = Array.from({ length: 2_000 }, (_, index): Edge => ['hub', `far ${index}`, 'PARTNER']);
    const { paths, levels } = graph([...hub, ['hub', 'f', 'PARTNER'], ['t', 'f', 'TERRITOIRE']]);
    expect(await paths('hub', 't')).toEqual([['hub f t', 'PT']]);
    expect(levels).toEqual([['t'], ['f']]);
  });

  it('are searched from both ends in one read, if both sides are cheap', async () => {
    const { paths, levels } = graph(edges);
    expect(await paths('t', 'u')).toHaveLength(3);
    expect(levels).toEqual([
      ['t', 'u'],
      ['1', '2'],
    ]);
  });

  it('can be too many to list: only the requested ones are enumerated', async () => {
    // A chain of 40 Fabriques, each linked to the next by 10 organisations: 10^39 paths.
    const ladder = Array.from({ length: 39 }, (_, step) =>
      Array.from({ length: 10 }, (_, rung): Edge[] => [
        [`o${step}.${rung}`, `f${step}`, 'PARTNER'],
        [`o${step}.${rung}`, `f${step + 1}`, 'PARTNER'],
      ]),
    ).flat(2);
    const found = await graph(ladder).find('f0', 'f39');
    expect(found?.length).toBe(78);
    expect(found?.first(3).map(({ nodes }) => nodes.at(-2)?.id)).toEqual(['o38.0', 'o38.1', 'o38.2']);
  });

  it('are those of a simple search, on random graphs', async () => {
    await fc.assert(
      fc.asyncProperty(randomEdges, randomEnd, randomEnd, async (random, from, to) => {
        expect(await graph(random).paths(from, to, 10_000)).toEqual(plainPaths(random, from, to));
      }),
      { numRuns: 300 },
    );
  });
});
