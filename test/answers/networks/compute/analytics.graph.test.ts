import { afterAll, describe, expect, test } from 'vitest';
import { type Analytics, NetworkAnalytics } from '../../../../src/answers/networks/compute/analytics.ts';
import { NetworkGds } from '../../../../src/answers/networks/compute/gds.ts';
import { ownWork } from '../../../../src/answers/networks/network-cache.ts';
import { analyse } from '../../../../src/network/analyse.ts';
import { graphOf } from '../../../../src/network/graph.ts';
import { measure, type VertexColumns } from '../../../../src/network/measure.ts';
import type { Network } from '../../../../src/network/network.ts';
import { openEmbeddedStore } from '../../../../src/store/engines/embedded-store.ts';
import { karateClub, networkOf } from '../../../network/examples.ts';

const communities = { resolution: 1, seed: 1 };
const owner = { client: 'a', signal: new AbortController().signal };
const small = karateClub(true);
/** 16,000 vertices and one edge: 16,000 times 16,001 is more than 250 million. */
const large = networkOf(
  [['00000', '00001']],
  Array.from({ length: 16_000 }, (_, vertex) => String(vertex).padStart(5, '0')),
);
const store = openEmbeddedStore();
afterAll(() => store.close());

function analyticsOf(mode: Analytics, gdsIsThere: boolean) {
  const measured: Network[] = [];
  const gds = {
    isAvailable: async () => gdsIsThere,
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
  return { measured, analytics: new NetworkAnalytics(mode, ownWork, gds) };
}

/** By what figures are known that came from the database. */
const marks = ({ vertices }: Network) => vertices.map(() => 7);

describe('where networks are measured', () => {
  test('by default in the process, up to the limit', async () => {
    const { measured, analytics } = analyticsOf('auto', true);
    expect(await analytics.analyse(small, communities, owner)).toEqual(analyse(small, communities));
    expect(measured).toEqual([]);
  });

  test('by default beyond the limit in the database, when it can', async () => {
    const { measured, analytics } = analyticsOf('auto', true);
    const { figures, measures } = await analytics.analyse(large, communities, owner);
    expect(figures).toMatchObject({ order: 16_000, size: 1, componentCount: 15_999, diameter: 1 });
    expect(measures.get('00001')).toMatchObject({ pageRank: 7, eigenvector: Math.SQRT1_2 });
    expect(measured).toEqual([large]);
  });

  test.each([
    ['auto', false],
    ['process', true],
  ] as const)('beyond the limit nowhere by %s with a database that can: %s', async (mode, gdsIsThere) => {
    const { analytics } = analyticsOf(mode, gdsIsThere);
    const refusal = {
      code: 'BAD_USER_INPUT',
      message: expect.stringMatching(/^This network of 16000 nodes and 1 edges/),
    };
    await expect(analytics.analyse(large, communities, owner)).rejects.toMatchObject(refusal);
    await expect(analytics.layout(large, owner)).rejects.toMatchObject(refusal);
  });

  test('in the database by gds, however small, unless there is nothing to follow', async () => {
    const { measured, analytics } = analyticsOf('gds', true);
    expect((await analytics.analyse(small, communities, owner)).measures.get('01')?.pageRank).toBe(7);
    expect((await analytics.analyse(networkOf([], ['a']), communities, owner)).measures.get('a')?.pageRank).toBe(1);
    expect(measured).toEqual([small]);
  });

  test('by gds nowhere without the library, with a word on what to do', async () => {
    const analytics = new NetworkAnalytics('gds', ownWork, new NetworkGds(store));
    const refusal = { code: 'CONFIG_INVALID', message: expect.stringMatching(/Install it in Neo4j, or set ANALYTICS/) };
    await expect(analytics.analyse(small, communities, owner)).rejects.toMatchObject(refusal);
    await expect(analytics.layout(small, owner)).rejects.toMatchObject(refusal);
  });
});
