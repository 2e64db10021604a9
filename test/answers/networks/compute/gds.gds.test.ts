import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Analytics, NetworkAnalytics } from '../../../../src/answers/networks/compute/analytics.ts';
import { NetworkGds } from '../../../../src/answers/networks/compute/gds.ts';
import { directWork } from '../../../../src/answers/networks/compute/work.ts';
import { PublicError } from '../../../../src/domain/error.ts';
import { analyse } from '../../../../src/network/analyse.ts';
import type { NetworkAnalysis } from '../../../../src/network/network.ts';
import type { GraphStore } from '../../../../src/store/engines/graph-store.ts';
import { openNeo4jStore } from '../../../../src/store/engines/neo4j-store.ts';
import { importDataset } from '../../../../src/store/load/import.ts';
import { frozenDataset } from '../../../fixtures/frozen/frozen.ts';
import { gdsCredentials, withoutGds } from '../../../neo4j/connection.ts';
import { emptyDatabase } from '../../../neo4j/database.ts';
import { karateClub, networkOf } from '../../../network/examples.ts';
import { measuredExamples } from '../../../network/measured-examples.ts';
import { asker } from '../../../schema/ask.ts';
import { interruptedReads } from '../../../store/engines/faulty-store.ts';

const precision = 1e-9;
const communities = { resolution: 1, seed: 1 };
const owner = { client: 'a', signal: new AbortController().signal };

describe.skipIf(withoutGds)('networks measured by Graph Data Science', () => {
  let store: GraphStore;
  beforeAll(async () => {
    await emptyDatabase(gdsCredentials());
    store = openNeo4jStore(gdsCredentials());
    await importDataset(store, frozenDataset());
  });
  afterAll(() => store.close());

  const analyticsOf = (analytics: Analytics) => new NetworkAnalytics(analytics, directWork, new NetworkGds(store));
  const graphs = () =>
    store.read((transaction) => transaction.run('CALL gds.graph.list() YIELD graphName RETURN graphName', {}));

  test(`have the same measures as without the library, to ${precision}`, async () => {
    for (const [name, network] of await measuredExamples(5)) {
      expectAlike(name, await analyticsOf('gds').analyse(network, communities, owner), analyse(network, communities));
    }
    expect(await graphs()).toEqual([]);
  }, 300_000);

  test('have all measures above the limit of the process', async () => {
    // 16,000 × (16,000 + 3) is 256 million. Three pairs of leaves have their shortest path through the middle.
    const alone = Array.from({ length: 15_996 }, (_, vertex) => String(vertex));
    const star = networkOf(
      ['a', 'b', 'c'].map((leaf) => ['middle', leaf]),
      alone,
    );
    const { networkMeasures, vertexMeasures: measures } = await analyticsOf('auto').analyse(star, communities, owner);
    expect(networkMeasures).toMatchObject({
      order: 16_000,
      size: 3,
      componentCount: 15_997,
      diameter: 2,
      assortativity: -1,
    });
    expect(measures.get('middle')).toMatchObject({ degree: 3, strength: 3, coreness: 1, clustering: 0, component: 1 });
    expect(measures.get('middle')?.betweenness).toBeCloseTo(3 / ((15_999 * 15_998) / 2), 15);
    expect(measures.get('middle')?.closeness).toBeCloseTo(3 / 15_999, 15);
    expect(measures.get('9')).toMatchObject({ degree: 0, strength: 0, closeness: 0, coreness: 0, eigenvector: null });
    await expect(analyticsOf('process').analyse(star, communities, owner)).rejects.toMatchObject({
      refusal: { reason: 'too-large-to-measure' },
    });
  });

  test('are measured one after the other when several are requested', async () => {
    const analytics = analyticsOf('gds');
    const network = karateClub(true);
    const seeds = await Promise.all(
      [1, 2, 3].map((seed) => analytics.analyse(network, { resolution: 1, seed }, owner)),
    );
    expect(seeds.map(({ communities }) => communities?.seed)).toEqual([1, 2, 3]);
    expect(seeds.map(({ vertexMeasures }) => vertexMeasures.get('01')?.degree)).toEqual([16, 16, 16]);
  });

  test('leave nothing in the memory of the database after a timeout', async () => {
    // Three statements run, so the graph is in memory. (Timeouts of reads are tested with the store.)
    let left: unknown;
    const gds = new NetworkGds(
      interruptedReads(store, async (statement) => {
        if (statement !== 4) return;
        left = await graphs();
        throw new PublicError('TIMEOUT', 'The database took too long.');
      }),
    );
    await expect(gds.measure(karateClub(true), owner)).rejects.toMatchObject({ code: 'TIMEOUT' });
    expect(left).toEqual([{ graphName: expect.stringContaining('fabriques-network-') }]);
    expect(await graphs()).toEqual([]);
  });

  test('are aborted when their owner leaves, and their graphs dropped', async () => {
    const left = new AbortController();
    const gds = new NetworkGds(
      interruptedReads(store, async (statement) => {
        if (statement === 4) left.abort(new Error('left'));
      }),
    );
    const leaving = { client: 'a', signal: left.signal };
    const outcomes = await Promise.allSettled([1, 2, 3].map(() => gds.measure(karateClub(true), leaving)));
    expect(outcomes.map((it) => (it as PromiseRejectedResult).reason.message)).toEqual(['left', 'left', 'left']);
    expect((await gds.measure(karateClub(true), owner)).degree[0]).toBe(16);
    expect(await graphs()).toEqual([]);
  });

  test('are refused when two of the client wait', async () => {
    const gds = new NetworkGds(store);
    const taken = Promise.all([1, 2, 3].map(() => gds.measure(karateClub(true), owner)));
    await expect(gds.measure(karateClub(true), owner)).rejects.toMatchObject({ code: 'TOO_MANY_REQUESTS' });
    expect((await taken).map(({ degree }) => degree[0])).toEqual([16, 16, 16]);
  });

  test('have the same answers in GraphQL as without the library', async () => {
    const document = `{
      network(of: [PARTNER, COFINANCEUR], weight: NEWMAN, communities: { seed: 3 }) {
        nodeCount edgeCount density componentCount diameter averageClustering assortativity modularity stability method
        communities { number size }
        nodes(first: 100, orderBy: { field: BETWEENNESS }) {
          nodes {
            node { ... on Organisation { slug } }
            degree strength betweenness closeness eigenvector pageRank coreness clustering component community
          }
        }
      }
    }`;
    const [here, there] = await Promise.all(
      (['process', 'gds'] as const).map((mode) => asker(store, analyticsOf(mode))(document)),
    );
    expect(here?.data.network.nodeCount).toBeGreaterThan(50);
    expect(rounded(there)).toEqual(rounded(here));
  });
});

function expectAlike(name: string, there: NetworkAnalysis, here: NetworkAnalysis): void {
  expect(there.communities, name).toEqual(here.communities);
  expect([...there.vertexMeasures.keys()], name).toEqual([...here.vertexMeasures.keys()]);
  expectClose(`network measures of ${name}`, { ...there.networkMeasures }, { ...here.networkMeasures });
  for (const [id, measures] of there.vertexMeasures)
    expectClose(`${id} of ${name}`, { ...measures }, { ...here.vertexMeasures.get(id) });
}

function expectClose(
  of: string,
  there: Readonly<Record<string, number | null>>,
  here: Readonly<Record<string, number | null>>,
): void {
  expect(Object.keys(there).sort(), of).toEqual(Object.keys(here).sort());
  for (const [measure, value] of Object.entries(there)) {
    const expected = here[measure];
    if (value === null || expected == null) expect(value, `${measure}, ${of}`).toBe(expected);
    else expect(Math.abs(value - expected), `${measure}, ${of}: ${value}, not ${expected}`).toBeLessThan(precision);
  }
}

/** The answer with numbers rounded to ten digits: sums over several processors have no fixed order. */
function rounded(answer: unknown): unknown {
  return JSON.parse(
    JSON.stringify(answer, (_, value) => (typeof value === 'number' ? Number(value.toPrecision(10)) : value)),
  );
}
