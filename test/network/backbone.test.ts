import { describe, expect, it } from 'vitest';
import { backboneOf } from '../../src/network/backbone.ts';
import type { Backbone, NetworkEdge, NetworkVertex } from '../../src/network/network.ts';
import { project } from '../../src/network/project.ts';
import { networkOf, partners, plainOptions } from './examples.ts';

const names = (edges: readonly NetworkEdge[]) => edges.map(({ source, target }) => source + target);

describe('the disparity filter', () => {
  // The hub h has strength 20 and degree 3: its heavy edge has (1 - 18/20)^2 = 0.01, the light ones (1 - 1/20)^2 = 0.9025.
  // x and y have no other edge, so they give no evidence. p and q are a component of two.
  const { vertices, edges } = networkOf([
    ['h', 'x', 18],
    ['h', 'y', 1],
    ['h', 'z', 1],
    ['p', 'q', 50],
  ]);
  const kept = (alpha: number) => names(backboneOf(vertices, edges, { method: 'DISPARITY', alpha }, 0));

  it('keeps an edge with a larger share than expected by chance', () => {
    expect(kept(0.05)).toEqual(['hx']);
    expect(kept(0.91)).toEqual(['hx', 'hy', 'hz']);
  });

  it('keeps edges below the level, not at it', () => {
    expect(kept(0.01)).toEqual([]);
    expect(kept(0.0101)).toEqual(['hx']);
  });

  it('removes an edge between two vertices without other edges', () => {
    expect(kept(0.999)).not.toContain('pq');
  });

  it('uses the more significant of the two ends', () => {
    // At a: share 0.5 of two edges. At b, of degree 3: (1 - 8/10)^2 = 0.04.
    const network = networkOf([
      ['a', 'b', 8],
      ['a', 'e', 8],
      ['b', 'c', 1],
      ['b', 'd', 1],
    ]);
    expect(names(backboneOf(network.vertices, network.edges, { method: 'DISPARITY', alpha: 0.05 }, 0))).toEqual(['ab']);
  });
});

describe('the hypergeometric backbone', () => {
  // a and b have the same 3 of 10 Fabriques: p = 1 / (10 choose 3) = 1/120. c and d have the same Fabrique:
  // p = 1/10. Four actors make six pairs: q(ab) = 6/120 = 0.05, q(cd) = 6/2 * 1/10 = 0.3.
  const incidences = partners(`
    1: a b
    2: a b
    3: a b
    4: c d
  `);
  const network = (backbone: Backbone | null, minCount = 1) =>
    project(incidences, { ...plainOptions, backbone, minCount }, 10);
  const kept = (q: number) => names(network({ method: 'HYPERGEOMETRIC', q }).edges);

  it('keeps the edges with a q-value, over all pairs, of at most the level', () => {
    expect(kept(0.049)).toEqual([]);
    expect(kept(0.05)).toEqual(['ab']);
    expect(kept(0.29)).toEqual(['ab']);
    expect(kept(0.3)).toEqual(['ab', 'cd']);
  });

  it('keeps all vertices', () => {
    expect(network({ method: 'HYPERGEOMETRIC', q: 0.05 }).vertices.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('does not depend on minCount, which applies after it', () => {
    expect(names(network({ method: 'HYPERGEOMETRIC', q: 0.3 }, 2).edges)).toEqual(['ab']);
    expect(names(network({ method: 'HYPERGEOMETRIC', q: 0.049 }, 2).edges)).toEqual([]);
  });
});

describe('a backbone', () => {
  it('of no edges is empty', () => {
    const vertices: NetworkVertex[] = [];
    expect(backboneOf(vertices, [], { method: 'DISPARITY', alpha: 0.05 }, 0)).toEqual([]);
    expect(backboneOf(vertices, [], { method: 'HYPERGEOMETRIC', q: 0.05 }, 0)).toEqual([]);
  });
});
