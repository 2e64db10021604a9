import { describe, expect, it } from 'vitest';
import { methodOf } from '../../src/network/method.ts';
import type { NetworkOptions } from '../../src/network/network.ts';
import { networkWeights } from '../../src/network/network.ts';
import { plainOptions } from './examples.ts';

const method = (options: Partial<NetworkOptions> = {}, communities: Parameters<typeof methodOf>[1] = null) =>
  methodOf({ ...plainOptions, ...options }, communities, 23);

describe('the method of a network', () => {
  it('starts with the actors and Fabriques of the network', () => {
    expect(method()).toMatch(
      /^One-mode network of the partners of 23 Fabriques prospectives that took part in at least one of them in this role; /,
    );
    expect(method({ roles: ['TERRITOIRE', 'COFINANCEUR', 'ASSOCIATION'], mode: 'TWO_MODE', minFabriques: 2 })).toMatch(
      /^Two-mode network of the territoires, cofinanceurs and associations of elected representatives of 23 .* in at least 2 of them in any of these roles, /,
    );
  });

  it('states the formula of the weight only', () => {
    const formulas = networkWeights.map((weight) =>
      /The weight of an edge is (.*?)[,(.]/.exec(method({ weight }))?.[1]?.trim(),
    );
    expect(formulas).toEqual([
      'the number of Fabriques in which both actors took part',
      'the sum',
      'the Jaccard index c /',
      'the cosine c / sqrt',
      'the association strength c /',
    ]);
  });

  it('states thresholds and levels only if there are some', () => {
    expect(method()).not.toMatch(/alpha|false discovery|removed|Louvain|undefined|null/);
    expect(method({ backbone: { method: 'DISPARITY', alpha: 0.05 } })).toContain('disparity filter at alpha = 0.05');
    expect(method({ backbone: { method: 'HYPERGEOMETRIC', q: 0.1 }, minCount: 3 })).toMatch(
      /false discovery rate of at most 0\.1\. .* Edges with fewer than 3 common Fabriques are then removed\./,
    );
    expect(method({}, { resolution: 1.5, seed: 9 })).toMatch(
      /Louvain .* at resolution 1.5: of 50 runs .* \(seed 9\).* Stability is/,
    );
  });

  it('states what differs in a two-mode network', () => {
    const text = method({ mode: 'TWO_MODE' }, { resolution: 1, seed: 1 });
    expect(text).toMatch(/actors × Fabriques.* has no average\..* not the two-mode modularity of Barber\./);
  });

  it('gives a reference for each measure', () => {
    for (const [measure, reference] of [
      ['Betweenness', 'Freeman'],
      ['closeness', 'Wasserman and Faust'],
      ['Eigenvector', 'Bonacich'],
      ['PageRank', 'Brin and Page'],
      ['Coreness', 'Seidman'],
      ['Clustering', 'Watts and Strogatz'],
      ['assortativity', 'Newman'],
    ]) {
      expect(method()).toMatch(new RegExp(`${measure}.*${reference}`));
    }
  });
});
