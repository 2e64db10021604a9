import { describe, expect, it } from 'vitest';
import type { Incidence, NetworkOptions } from '../../src/network/network.ts';
import { project } from '../../src/network/project.ts';
import { meetingLimit, networkLimit } from '../../src/network/projection-limit.ts';
import { NetworkRefusal, type Refusal } from '../../src/network/refusal.ts';
import { partners, plainOptions } from './examples.ts';

// a and b share f and g. c is in f too. d is alone in h.
const incidences: Incidence[] = [
  ...partners(`
    g: b a
    f: c b a
    h: d
  `),
  { actor: 't', fabrique: 'f', role: 'TERRITOIRE' },
  { actor: 'a', fabrique: 'f', role: 'COFINANCEUR' },
];

const networkOf = (options: Partial<NetworkOptions> = {}) => project(incidences, { ...plainOptions, ...options }, 10);
const edgesOf = (options: Partial<NetworkOptions> = {}) =>
  networkOf(options).edges.map(({ source, target, weight }) => [source + target, weight]);

describe('a one-mode network', () => {
  it('has the actors of the roles, sorted by id, including those without an edge', () => {
    expect(networkOf().vertices).toEqual([
      { id: 'a', kind: 'ACTOR', roles: ['PARTNER'], fabriques: ['f', 'g'] },
      { id: 'b', kind: 'ACTOR', roles: ['PARTNER'], fabriques: ['f', 'g'] },
      { id: 'c', kind: 'ACTOR', roles: ['PARTNER'], fabriques: ['f'] },
      { id: 'd', kind: 'ACTOR', roles: ['PARTNER'], fabriques: ['h'] },
    ]);
  });

  it('has an edge for each pair with a common Fabrique', () => {
    expect(networkOf().edges).toEqual([
      { source: 'a', target: 'b', weight: 2, count: 2, fabriques: ['f', 'g'], roles: [] },
      { source: 'a', target: 'c', weight: 1, count: 1, fabriques: ['f'], roles: [] },
      { source: 'b', target: 'c', weight: 1, count: 1, fabriques: ['f'], roles: [] },
    ]);
  });

  it.each([
    // f has three actors: 1/2 for each pair; g has two: 1.
    ['NEWMAN', [1.5, 0.5, 0.5]],
    ['JACCARD', [1, 0.5, 0.5]],
    ['COSINE', [1, 1 / Math.sqrt(2), 1 / Math.sqrt(2)]],
    ['ASSOCIATION_STRENGTH', [0.5, 0.5, 0.5]],
  ] as const)('is weighted by %s', (weight, [ab, ac, bc]) => {
    expect(edgesOf({ weight })).toEqual([
      ['ab', ab],
      ['ac', ac],
      ['bc', bc],
    ]);
  });

  it('counts an actor once in a Fabrique where it has several of the roles', () => {
    const { vertices, edges } = networkOf({ roles: ['COFINANCEUR', 'TERRITOIRE', 'PARTNER'], weight: 'NEWMAN' });
    expect(vertices[0]).toEqual({ id: 'a', kind: 'ACTOR', roles: ['PARTNER', 'COFINANCEUR'], fabriques: ['f', 'g'] });
    expect(edges.map(({ source, target }) => source + target)).toEqual(['ab', 'ac', 'at', 'bc', 'bt', 'ct']);
    // f has four actors now.
    expect(edges[0]?.weight).toBe(1 / 3 + 1);
  });

  it('removes actors below minFabriques, which still count in k', () => {
    expect(networkOf({ minFabriques: 2 }).vertices.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(edgesOf({ minFabriques: 2, weight: 'NEWMAN' })).toEqual([['ab', 1.5]]);
  });

  it('removes edges below minCount, but not their ends', () => {
    expect(edgesOf({ minCount: 2 })).toEqual([['ab', 2]]);
    expect(networkOf({ minCount: 2 }).vertices).toHaveLength(4);
  });

  it('does not depend on the order of participations', () => {
    expect(project(incidences.toReversed(), plainOptions, 10)).toEqual(networkOf());
  });

  it('is refused for too many meetings', () => {
    const crowd = Array.from(
      { length: 2002 },
      (_, actor): Incidence => ({ actor: `a${actor}`, fabrique: 'f', role: 'PARTNER' }),
    );
    expect((2002 * 2001) / 2).toBeGreaterThan(meetingLimit);
    expect(() => project(crowd, plainOptions, 1)).toThrow(
      new NetworkRefusal({ reason: 'too-many-meetings', meetings: 2_003_001, limit: meetingLimit }),
    );
    expect(project(crowd, { ...plainOptions, mode: 'TWO_MODE' }, 1).edges).toHaveLength(2002);
  });

  it('is refused for too many vertices and edges, without those that a threshold removes', () => {
    const crowd = Array.from(
      { length: 448 },
      (_, actor): Incidence => ({ actor: `a${actor}`, fabrique: 'f', role: 'PARTNER' }),
    );
    expect(448 + (448 * 447) / 2).toBeGreaterThan(networkLimit);
    expect(() => project(crowd, plainOptions, 1)).toThrow(
      new NetworkRefusal({ reason: 'too-large', mode: 'ONE_MODE', vertices: 448, edges: 100_128, limit: networkLimit }),
    );
    expect(project(crowd, { ...plainOptions, minCount: 2 }, 1).edges).toEqual([]);
  });
});

describe('a two-mode network', () => {
  const twoMode = (options: Partial<NetworkOptions> = {}) => networkOf({ mode: 'TWO_MODE', ...options });

  it('links actors to their Fabriques, with their roles', () => {
    const { vertices, edges } = twoMode({ roles: ['COFINANCEUR', 'PARTNER'], minFabriques: 2 });
    expect(vertices.map(({ id, kind }) => `${id} ${kind}`)).toEqual(['a ACTOR', 'b ACTOR', 'f FABRIQUE', 'g FABRIQUE']);
    expect(vertices[2]).toEqual({ id: 'f', kind: 'FABRIQUE', roles: [], fabriques: ['f'] });
    const edge = { weight: 1, count: 1 };
    expect(edges).toEqual([
      { ...edge, source: 'a', target: 'f', fabriques: ['f'], roles: ['PARTNER', 'COFINANCEUR'] },
      { ...edge, source: 'a', target: 'g', fabriques: ['g'], roles: ['PARTNER'] },
      { ...edge, source: 'b', target: 'f', fabriques: ['f'], roles: ['PARTNER'] },
      { ...edge, source: 'b', target: 'g', fabriques: ['g'], roles: ['PARTNER'] },
    ]);
  });

  it.each([
    [{ weight: 'JACCARD' }, { reason: 'two-mode-weight', weight: 'JACCARD' }],
    [{ backbone: { method: 'HYPERGEOMETRIC', q: 0.05 } }, { reason: 'two-mode-backbone' }],
    [{ backbone: { method: 'DISPARITY', alpha: 0.05 } }, { reason: 'two-mode-backbone' }],
    [{ minCount: 2 }, { reason: 'two-mode-min-count' }],
  ] satisfies [Partial<NetworkOptions>, Refusal][])('refuses %o, which compares two actors', (options, refusal) => {
    expect(() => twoMode(options)).toThrow(new NetworkRefusal(refusal));
  });
});

describe('a network without participations', () => {
  it.each(['ONE_MODE', 'TWO_MODE'] as const)('has neither vertices nor edges, in %s', (mode) => {
    const { vertices, edges } = project([], { ...plainOptions, mode }, 0);
    expect([vertices, edges]).toEqual([[], []]);
  });
});

describe('invalid options', () => {
  it.each([
    [{ roles: [] }, { reason: 'no-roles' }],
    [{ minCount: 0 }, { reason: 'minimum', option: 'minCount' }],
    [{ minFabriques: 1.5 }, { reason: 'minimum', option: 'minFabriques' }],
    [{ backbone: { method: 'DISPARITY', alpha: 1 } }, { reason: 'backbone-level', option: 'alpha' }],
    [{ backbone: { method: 'HYPERGEOMETRIC', q: Number.NaN } }, { reason: 'backbone-level', option: 'q' }],
  ] satisfies [Partial<NetworkOptions>, Refusal][])('are refused: %o', (options, refusal) => {
    expect(() => networkOf(options)).toThrow(new NetworkRefusal(refusal));
  });
});
