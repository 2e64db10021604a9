import { afterAll, describe, expect, test } from 'vitest';
import { type Analytics, NetworkAnalytics } from '../../../../src/answers/networks/compute/analytics.ts';
import { NetworkGds } from '../../../../src/answers/networks/compute/gds.ts';
import { directWork } from '../../../../src/answers/networks/compute/work.ts';
import { analyse } from '../../../../src/network/analyse.ts';
import { graphOf } from '../../../../src/network/graph.ts';
import { measure, type VertexColumns } from '../../../../src/network/measure.ts';
import type { Network } from '../../../../src/network/network.ts';
import { NetworkRefusal } from '../../../../src/network/refusal.ts';
import { openEmbeddedStore } from '../../../../src/store/engines/embedded-store.ts';
import { karateClub, networkOf } from '../../../network/examples.ts';

const communities = { resolution: 1, seed: 1 };
const owner = { client: 'a', signal: new AbortController().signal };
const small = karateClub(true);
/** 16,000 vertices and one edge: 16,000 × 16,001 is more than 250 million. */
const large = networkOf(
  [['00000', '00001']],
  Array.from({ length: 16_000 }, (_, vertex) => String(vertex).padStart(5, '0')),
);
const store = openEmbeddedStore();
afterAll(() => store.close());

function analyticsOf(mode: Analytics, hasLibrary: boolean) {
  const measured: Network[] = [];
  const gds = {
    isAvailable: async () => hasLibrary,
    measure: async (network: Network): Promise<VertexColumns> => {
      measured.push(network);
      return {
        ...measure(
          graphOf(
            network.vertices.map(({ id }) => id),
            network.edges,
          ),
        ),
        pageRank: marks(network),
      };
    },
  };
  return { measured, analytics: new NetworkAnalytics(mode, directWork, gds) };
}

/** Recognisable values of the measures from the database. */
const marks = ({ vertices }: Network) => vertices.map(() => 7);

describe('where networks are measured', () => {
  test('by default in the process, up to the limit', async () => {
    const { measured, analytics } = analyticsOf('auto', true);
    expect(await analytics.analyse(small, communities, owner)).toEqual(analyse(small, communities));
    expect(measured).toEqual([]);
  });

  test('by default above the limit in the database, if it has the library', async () => {
    const { measured, analytics } = analyticsOf('auto', true);
    const { networkMeasures, vertexMeasures } = await analytics.analyse(large, communities, owner);
    expect(networkMeasures).toMatchObject({ order: 16_000, size: 1, componentCount: 15_999, diameter: 1 });
    expect(vertexMeasures.get('00001')).toMatchObject({ pageRank: 7, eigenvector: Math.SQRT1_2 });
    expect(measured).toEqual([large]);
  });

  test.each([
    ['auto', false],
    ['process', true],
  ] as const)('not at all above the limit by %s if the database has the library: %s', async (mode, hasLibrary) => {
    const { analytics } = analyticsOf(mode, hasLibrary);
    const refusal = new NetworkRefusal({
      reason: 'too-large-to-measure',
      ...{ vertices: 16_000, edges: 1, cost: 256_016_000, limit: 250_000_000 },
    });
    await expect(analytics.analyse(large, communities, owner)).rejects.toThrow(refusal);
    await expect(analytics.layout(large, owner)).rejects.toThrow(refusal);
  });

  test.each(['auto', 'gds'] as const)('not at all by %s above the limit of the library', async (mode) => {
    // 22,361 × (22,361 + 1) is the first above 500 million.
    const ids = Array.from({ length: 22_361 }, (_, vertex) => String(vertex));
    const network = networkOf([['0', '1']], ids);
    const { measured, analytics } = analyticsOf(mode, true);
    const refusal = new NetworkRefusal({
      reason: 'too-large-to-measure',
      ...{ vertices: 22_361, edges: 1, cost: 500_036_682, limit: 500_000_000 },
    });
    await expect(analytics.analyse(network, communities, owner)).rejects.toThrow(refusal);
    await expect(analytics.layout(network, owner)).rejects.toThrow(refusal);
    expect(measured).toEqual([]);
  });

  test('in the database by gds, whatever their size, except networks without edges', async () => {
    const { measured, analytics } = analyticsOf('gds', true);
    expect((await analytics.analyse(small, communities, owner)).vertexMeasures.get('01')?.pageRank).toBe(7);
    expect((await analytics.analyse(networkOf([], ['a']), communities, owner)).vertexMeasures.get('a')?.pageRank).toBe(
      1,
    );
    expect(measured).toEqual([small]);
  });

  test('not at all by gds without the library, with advice', async () => {
    const analytics = new NetworkAnalytics('gds', directWork, new NetworkGds(store));
    const refusal = { code: 'CONFIG_INVALID', message: expect.stringMatching(/Install it in Neo4j, or set ANALYTICS/) };
    await expect(analytics.analyse(small, communities, owner)).rejects.toMatchObject(refusal);
    await expect(analytics.layout(small, owner)).rejects.toMatchObject(refusal);
  });
});
