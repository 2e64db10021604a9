import { describe, expect, it } from 'vitest';
import { methodOf } from '../../src/network/method.ts';
import { type CommunityOptions, type NetworkOptions, networkWeights } from '../../src/network/network.ts';
import { severalRunsLimit } from '../../src/network/parameters.ts';
import { project } from '../../src/network/project.ts';
import { networkOf, partners, plainOptions, realNetwork } from './examples.ts';

/** Of a network of five actors in two Fabriques: e is there in two-mode networks as well. */
const incidences = partners('f: a b c\ng: c d e');
const method = (options: Partial<NetworkOptions> = {}, communities: CommunityOptions | null = null) => {
  const all = { ...plainOptions, ...options };
  return methodOf(project(incidences, all, 23), all, communities, 23);
};

describe('the method of a network', () => {
  it('starts with the actors and the Fabriques that are in the network, of those that were selected', () => {
    expect(method()).toMatch(
      /^One-mode network of the partners that took part in at least one of 23 Fabriques prospectives in this role: 5 actors, of 2 Fabriques; /,
    );
    // Only c took part in two.
    expect(method({ minFabriques: 2 })).toMatch(/ at least 2 of 23 .*: 1 actor, of 2 Fabriques; /);
    const roles = ['TERRITOIRE', 'PARTNER', 'ASSOCIATION'] as const;
    expect(method({ roles, mode: 'TWO_MODE', minFabriques: 2 })).toMatch(
      /^Two-mode network of the territoires, partners and associations of elected representatives that took part in at least 2 of 23 Fabriques prospectives in any of these roles, and of the Fabriques in which they did: 1 actor and 2 Fabriques\. /,
    );
  });

  it('says that 20 of the 23 Fabriques of the real data have partners', async () => {
    const options = { ...plainOptions, mode: 'TWO_MODE' } as const;
    expect(methodOf(await realNetwork({ mode: 'TWO_MODE' }), options, null, 23)).toMatch(
      / at least one of 23 Fabriques prospectives .*: 55 actors and 20 Fabriques\. /,
    );
  });

  it('uses the singular for one Fabrique', () => {
    const network = project(partners('f: a'), plainOptions, 1);
    expect(methodOf(network, plainOptions, null, 1)).toMatch(
      / at least one of 1 Fabrique prospective in this role: 1 actor, of 1 Fabrique; /,
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
    const vertices = Array.from({ length: severalRunsLimit + 1 }, (_, vertex) => String(vertex));
    expect(methodOf(networkOf([], vertices), plainOptions, { resolution: 1.5, seed: 9 }, 23)).toMatch(
      /Louvain .* at resolution 1.5: one run from a random order of the vertices \(seed 9\)\. Modularity [^S]*$/,
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
