import { describe, expect, it } from 'vitest';
import { methodOf } from '../../src/network/method.ts';
import type { NetworkOptions } from '../../src/network/network.ts';
import { networkWeights } from '../../src/network/network.ts';
import { plainQuestion } from './examples.ts';

const method = (question: Partial<NetworkOptions> = {}, communities: Parameters<typeof methodOf>[1] = null) =>
  methodOf({ ...plainQuestion, ...question }, communities, 23);

describe('the method of a network', () => {
  it('begins with what the network is of', () => {
    expect(method()).toMatch(
      /^One-mode network of the partners of 23 Fabriques prospectives that took part in one or more of them in this role; /,
    );
    expect(method({ roles: ['TERRITOIRE', 'COFINANCEUR', 'ASSOCIATION'], mode: 'TWO_MODE', minFabriques: 2 })).toMatch(
      /^Two-mode network of the territoires, cofinanceurs and associations of elected representatives of 23 .* in 2 or more of them in any of these roles, /,
    );
  });

  it('states the formula of the weight, and of no other', () => {
    const formulas = networkWeights.map((weight) =>
      /The weight of an edge is (.*?)[,(.]/.exec(method({ weight }))?.[1]?.trim(),
    );
    expect(formulas).toEqual([
      'the number of Fabriques of both actors',
      'the sum',
      'the Jaccard index c /',
      'the cosine c / sqrt',
      'the association strength c /',
    ]);
  });

  it('states thresholds and levels only where there are some', () => {
    expect(method()).not.toMatch(/alpha|false discovery|left out|Louvain|undefined|null/);
    expect(method({ backbone: { method: 'DISPARITY', alpha: 0.05 } })).toContain('disparity filter at alpha = 0.05');
    expect(method({ backbone: { method: 'HYPERGEOMETRIC', q: 0.1 }, minCount: 3 })).toMatch(
      /false discovery rate is at most 0.1\. .* Edges of less than 3 common Fabriques are then left out\./,
    );
    expect(method({}, { resolution: 1.5, seed: 9 })).toMatch(
      /Louvain .* at resolution 1.5: of 50 runs .* \(seed 9\).* Stability is/,
    );
  });

  it('says what is otherwise in a two-mode network', () => {
    const text = method({ mode: 'TWO_MODE' }, { resolution: 1, seed: 1 });
    expect(text).toMatch(
      /pairs of an actor and a Fabrique.* has no average\..* not the one for two-mode networks of Barber\./,
    );
  });

  it('names each measure with its reference', () => {
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
