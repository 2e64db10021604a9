import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roles } from '../../src/domain/roles.ts';
import { shortestPaths } from '../../src/network/path.ts';
import { PathGraph } from '../../src/network/path-graph.ts';
import { type Edge, plainPaths, randomEdges, randomEnd } from './plain-paths.ts';

/** A graph of organisations. Names serve as ids and keys. */
function graphOf(edges: readonly Edge[]): PathGraph {
  const distinct = (names: readonly string[]) => [...new Set(names)];
  return new PathGraph(
    distinct(edges.map(([actor]) => actor)).map((id) => ({ type: 'Organisation', id, key: id })),
    distinct(edges.map(([, fabrique]) => fabrique)).map((id) => {
      const own = edges.filter(([, fabrique]) => fabrique === id);
      return { id, key: id, actors: own.map(([actor]) => actor), roles: own.map(([, , role]) => role) };
    }),
  );
}

const all = [...roles];

describe('a graph of participations', () => {
  // Granville and ADEME were in eau, ADEME in two roles; "eau" is a territoire, too, that took part in nothing.
  const graph = new PathGraph(
    [
      { type: 'Territoire', id: '50218', key: 'granville' },
      { type: 'Organisation', id: 'ademe', key: 'ademe' },
      { type: 'Territoire', id: 'eau', key: 'eau' },
    ],
    [
      {
        id: 'eau',
        key: 'l eau',
        actors: ['ademe', 'ademe', '50218'],
        roles: ['PARTNER', 'COFINANCEUR', 'TERRITOIRE'],
      },
    ],
  );

  it('has nodes, whose degree is the number of their participations', () => {
    expect(graph.node('Organisation:ademe')).toEqual({
      id: 'Organisation:ademe',
      kind: 'ACTOR',
      key: 'ademe',
      degree: 2,
    });
    expect(graph.node('Fabrique:eau')).toEqual({ id: 'Fabrique:eau', kind: 'FABRIQUE', key: 'l eau', degree: 3 });
    expect(graph.node('Territoire:eau')?.degree).toBe(0);
  });

  it('has no node of another type, or with another id', () => {
    expect(graph.node('Territoire:ademe')).toBeUndefined();
    expect(graph.node('ademe')).toBeUndefined();
  });

  it('has participations from either end', () => {
    const short = (id: string) => graph.links([{ id }], all).map(({ from, to, role }) => [from, to.id, role]);
    expect(short('Fabrique:eau')).toEqual([
      ['Fabrique:eau', 'Organisation:ademe', 'PARTNER'],
      ['Fabrique:eau', 'Organisation:ademe', 'COFINANCEUR'],
      ['Fabrique:eau', 'Territoire:50218', 'TERRITOIRE'],
    ]);
    expect(short('Organisation:ademe')).toEqual([
      ['Organisation:ademe', 'Fabrique:eau', 'PARTNER'],
      ['Organisation:ademe', 'Fabrique:eau', 'COFINANCEUR'],
    ]);
    expect(short('Territoire:eau')).toEqual([]);
    expect(short('Organisation:nobody')).toEqual([]);
  });

  it('gives those in some roles only', () => {
    const found = graph.links([{ id: 'Fabrique:eau' }, { id: 'Organisation:ademe' }], ['COFINANCEUR']);
    expect(found.map(({ to }) => to.id)).toEqual(['Organisation:ademe', 'Fabrique:eau']);
  });

  it('refuses participations of unknown actors', () => {
    const fabrique = { id: 'eau', key: 'eau', actors: ['nobody'], roles: ['PARTNER' as const] };
    expect(() => new PathGraph([], [fabrique])).toThrow('A participation is of "nobody", which is no actor.');
  });

  it('leads to the shortest paths of a simple search, on random graphs', async () => {
    const idOf = (name: string) => `${name.startsWith('f') ? 'Fabrique' : 'Organisation'}:${name}`;
    await fc.assert(
      fc.asyncProperty(randomEdges, randomEnd, randomEnd, async (edges, from, to) => {
        const random = graphOf(edges);
        const [start, end] = [random.node(idOf(from)), random.node(idOf(to))];
        fc.pre(start !== undefined && end !== undefined);
        const found = await shortestPaths(start, end, async (nodes) => random.links(nodes, all));
        const paths = found
          ?.first(10_000)
          .map(({ nodes, roles: along }) => [
            nodes.map(({ key }) => key).join(' '),
            along.map((role) => role[0]).join(''),
          ]);
        expect(paths ?? []).toEqual(plainPaths(edges, from, to));
      }),
      { numRuns: 300 },
    );
  });
});
