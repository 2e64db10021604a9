import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/network/analyse.ts';
import type { Network, VertexMeasures } from '../../src/network/network.ts';
import { project } from '../../src/network/project.ts';
import { karateClub, plainOptions, southernWomen } from './examples.ts';

const communities = { resolution: 1, seed: 1 };
const measuresOf = (network: Network, id: string) =>
  analyse(network, communities).vertexMeasures.get(id) as VertexMeasures;
const column = (network: Network, measure: keyof VertexMeasures) =>
  [...analyse(network, communities).vertexMeasures.values()].map((of) => of[measure]);

describe("Zachary's karate club", () => {
  const club = karateClub(false);
  const { networkMeasures } = analyse(club, communities);

  it('has the published values', () => {
    // KONECT, "Zachary karate club": n 34, m 78, fill 0.139, diameter 5, assortativity -0.475613.
    expect(networkMeasures).toMatchObject({ order: 34, size: 78, componentCount: 1, diameter: 5 });
    expect(networkMeasures.density).toBeCloseTo(0.139, 3);
    expect(networkMeasures.assortativity).toBeCloseTo(-0.475613, 6);
    // The administrator 34, the instructor 1 and member 33 have the highest degrees.
    expect(['34', '01', '33'].map((id) => measuresOf(club, id).degree)).toEqual([17, 16, 12]);
    // Unnormalised betweenness of the instructor: 231.07, of 528 pairs.
    expect(measuresOf(club, '01').betweenness * 528).toBeCloseTo(231.07, 2);
    expect(Math.max(...(column(club, 'coreness') as number[]))).toBe(4);
  });

  it('has four communities with the optimal modularity, 0.4198', () => {
    // U. Brandes et al., "On modularity clustering", IEEE TKDE 20(2), 2008: the optimum, by integer programming.
    expect(networkMeasures.modularity).toBeCloseTo(0.4198, 4);
    expect(analyse(club, communities).communities?.communities).toHaveLength(4);
  });
});

describe("Davis' Southern women", () => {
  const women = southernWomen();
  const twoMode = project(women, { ...plainOptions, mode: 'TWO_MODE' }, 14);
  const oneMode = project(women, plainOptions, 14);

  it('have the published two-mode values', () => {
    // S. P. Borgatti and M. G. Everett, "Network analysis of 2-mode data", Social Networks 19(3), 1997: 89 of 18 * 14.
    expect(analyse(twoMode, null).networkMeasures).toMatchObject({
      order: 32,
      size: 89,
      density: 89 / 252,
      averageClustering: null,
    });
    const attendance = ['E1', 'E5', 'E8', 'E14'].map((event) => measuresOf(twoMode, `Event:${event}`).degree);
    expect(attendance).toEqual([3, 8, 14, 3]);
  });

  it('have the published projection', () => {
    // R. L. Breiger, "The duality of persons and groups", Social Forces 53(2), 1974.
    const shared = (one: string, other: string) =>
      oneMode.edges.find(({ source, target }) => source.endsWith(one) && target.endsWith(other))?.count;
    expect([shared('Evelyn Jefferson', 'Theresa Anderson'), shared('Evelyn Jefferson', 'Laura Mandeville')]).toEqual([
      7, 6,
    ]);
    expect(shared('Flora Price', 'Laura Mandeville')).toBeUndefined();
    expect(analyse(oneMode, null).networkMeasures).toMatchObject({ order: 18, size: 139 });
  });
});
