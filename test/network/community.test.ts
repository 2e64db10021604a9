import { describe, expect, it } from 'vitest';
import { communitiesOf, modularityOf } from '../../src/network/community.ts';
import { graphOfLinks } from '../../src/network/graph.ts';
import { communityRunsOf, severalRunsLimit } from '../../src/network/parameters.ts';
import { groupsOf } from '../../src/network/partition.ts';
import { seededRandom } from '../../src/network/random.ts';

const question = { resolution: 1, seed: 1 };
const ring = (order: number, weight = 1) =>
  graphOfLinks(
    order,
    Array.from({ length: order }, (_, source) => ({ source, target: (source + 1) % order, weight })).map(
      ({ source, target, weight: of }) => ({
        source: Math.min(source, target),
        target: Math.max(source, target),
        weight: of,
      }),
    ),
  );

describe('communities', () => {
  it('do not depend on the unit of the weights', () => {
    const random = seededRandom(5);
    const links = Array.from({ length: 29 }, (_, source) =>
      Array.from({ length: 29 - source }, (_, step) => ({ source, target: source + step + 1, weight: random() })),
    )
      .flat()
      .filter(() => random() < 0.15);
    const tiny = links.map((link) => ({ ...link, weight: link.weight * 2 ** -60 }));
    expect(communitiesOf(graphOfLinks(30, tiny), question).groups).toEqual(
      communitiesOf(graphOfLinks(30, links), question).groups,
    );
  });

  it('are less stable in a ring, which can be cut anywhere', () => {
    const { stability } = communitiesOf(ring(30), question);
    expect(stability).toBeGreaterThan(0);
    expect(stability).toBeLessThan(0.9);
  });

  it('of a large network come from one run, so stability is null', () => {
    const large = communitiesOf(ring(severalRunsLimit / 2 + 1), question);
    expect(large.stability).toBeNull();
    expect(large.modularity).toBeGreaterThan(0.9);
  });
});

describe('the number of runs', () => {
  it('is 50 up to 3,000 vertices and edges, then falls with the size, to 1', () => {
    const runs = [0, 3_000, 3_001, 15_000, 75_000, 75_001, 1_000_000].map((size) =>
      communityRunsOf(size / 2, size / 2),
    );
    expect(runs).toEqual([50, 50, 49, 10, 2, 1, 1]);
  });
});

describe('modularity', () => {
  it('is the share of the weight within groups minus its expected value', () => {
    // A ring of four, cut in two: half of the weight is within groups. Each group has half of the strength.
    expect(modularityOf(ring(4, 3), groupsOf([1, 1, 2, 2]), 1)).toBeCloseTo(1 / 2 - 1 / 2, 14);
    expect(modularityOf(ring(4, 3), groupsOf([1, 1, 2, 2]), 0.5)).toBeCloseTo(1 / 2 - 1 / 4, 14);
    expect(modularityOf(ring(4, 3), groupsOf([1, 1, 1, 1]), 1)).toBeCloseTo(0, 14);
    expect(modularityOf(ring(4, 3), groupsOf([1, 2, 3, 4]), 1)).toBeCloseTo(-1 / 4, 14);
  });
});
