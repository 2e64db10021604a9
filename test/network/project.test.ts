import { describe, expect, it } from 'vitest';
import type { Incidence, NetworkOptions } from '../../src/network/network.ts';
import { project } from '../../src/network/project.ts';
import { meetingLimit, networkLimit } from '../../src/network/projection-limit.ts';
import { partners, plainQuestion } from './examples.ts';

// a and b meet in f and g, with c in f; d is alone in h.
const incidences: Incidence[] = [
  ...partners(`
    g: b a
    f: c b a
    h: d
  `),
  { actor: 't', fabrique: 'f', role: 'TERRITOIRE' },
  { actor: 'a', fabrique: 'f', role: 'COFINANCEUR' },
];

const networkOf = (question: Partial<NetworkOptions> = {}) =>
  project(incidences, { ...plainQuestion, ...question }, 10);
const edgesOf = (question: Partial<NetworkOptions> = {}) =>
  networkOf(question).edges.map(({ source, target, weight }) => [source + target, weight]);

describe('a one-mode network', () => {
  it('has the actors of the roles by id, also those that meet nobody', () => {
    expect(networkOf().vertices).toEqual([
      { id: 'a', kind: 'ACTOR', roles: ['PARTNER'], fabriques: ['f', 'g'] },
      { id: 'b', kind: 'ACTOR', roles: ['PARTNER'], fabriques: ['f', 'g'] },
      { id: 'c', kind: 'ACTOR', roles: ['PARTNER'], fabriques: ['f'] },
      { id: 'd', kind: 'ACTOR', roles: ['PARTNER'], fabriques: ['h'] },
    ]);
  });

  it('has an edge for each pair that shares a Fabrique', () => {
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

  it('leaves out actors of few Fabriques, who still count in the size of theirs', () => {
    expect(networkOf({ minFabriques: 2 }).vertices.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(edgesOf({ minFabriques: 2, weight: 'NEWMAN' })).toEqual([['ab', 1.5]]);
  });

  it('leaves out edges of few Fabriques, but none of their ends', () => {
    expect(edgesOf({ minCount: 2 })).toEqual([['ab', 2]]);
    expect(networkOf({ minCount: 2 }).vertices).toHaveLength(4);
  });

  it('is the same however the participations come', () => {
    expect(project(incidences.toReversed(), plainQuestion, 10)).toEqual(networkOf());
  });

  it('is refused when too many pairs meet', () => {
    const crowd = Array.from(
      { length: 2002 },
      (_, actor): Incidence => ({ actor: `a${actor}`, fabrique: 'f', role: 'PARTNER' }),
    );
    expect((2002 * 2001) / 2).toBeGreaterThan(meetingLimit);
    expect(() => project(crowd, plainQuestion, 1)).toThrow(/made of 2003001 meetings .* TWO_MODE/);
    expect(project(crowd, { ...plainQuestion, mode: 'TWO_MODE' }, 1).edges).toHaveLength(2002);
  });

  it('is refused when it has too many nodes and edges, and not for those that a threshold takes away', () => {
    const crowd = Array.from(
      { length: 448 },
      (_, actor): Incidence => ({ actor: `a${actor}`, fabrique: 'f', role: 'PARTNER' }),
    );
    expect(448 + (448 * 447) / 2).toBeGreaterThan(networkLimit);
    expect(() => project(crowd, plainQuestion, 1)).toThrow(/448 nodes and 100128 edges, .* fewer edges by minCount/);
    expect(project(crowd, { ...plainQuestion, minCount: 2 }, 1).edges).toEqual([]);
  });
});

describe('a two-mode network', () => {
  const twoMode = (question: Partial<NetworkOptions> = {}) => networkOf({ mode: 'TWO_MODE', ...question });

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
    [{ weight: 'JACCARD' }, /^weight: JACCARD .* ask ONE_MODE/],
    [{ backbone: { method: 'HYPERGEOMETRIC', q: 0.05 } }, /^backbone: .* Ask ONE_MODE/],
    [{ backbone: { method: 'DISPARITY', alpha: 0.05 } }, /^backbone: .* Ask ONE_MODE/],
    [{ minCount: 2 }, /^minCount: .* minFabriques/],
  ] satisfies [Partial<NetworkOptions>, RegExp][])('refuses %o, which needs two actors', (question, message) => {
    expect(() => twoMode(question)).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT', message: expect.stringMatching(message) }),
    );
  });
});

describe('a network of nothing', () => {
  it.each(['ONE_MODE', 'TWO_MODE'] as const)('has neither vertices nor edges, in %s', (mode) => {
    const { vertices, edges } = project([], { ...plainQuestion, mode }, 0);
    expect([vertices, edges]).toEqual([[], []]);
  });
});

describe('a question', () => {
  it.each([
    [{ roles: [] }, /^of: /],
    [{ minCount: 0 }, /^minCount: /],
    [{ minFabriques: 1.5 }, /^minFabriques: /],
    [{ backbone: { method: 'DISPARITY', alpha: 1 } }, /^backbone.alpha: .* 0.05/],
    [{ backbone: { method: 'HYPERGEOMETRIC', q: Number.NaN } }, /^backbone.q: .* 0.05/],
  ] satisfies [Partial<NetworkOptions>, RegExp][])('is refused as %o', (question, message) => {
    expect(() => networkOf(question)).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT', message: expect.stringMatching(message) }),
    );
  });
});
