import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Analytics, NetworkAnalytics } from '../../../../src/answers/networks/compute/analytics.ts';
import { NetworkGds } from '../../../../src/answers/networks/compute/gds.ts';
import { ownWork } from '../../../../src/answers/networks/network-cache.ts';
import { PublicError } from '../../../../src/domain/error.ts';
import { analyse } from '../../../../src/network/analyse.ts';
import type { NetworkAnalysis } from '../../../../src/network/network.ts';
import { projectPath } from '../../../../src/project-root.ts';
import type { GraphStore } from '../../../../src/store/engines/graph-store.ts';
import { openNeo4jStore } from '../../../../src/store/engines/neo4j-store.ts';
import { importDataset } from '../../../../src/store/load/import.ts';
import { readDataset } from '../../../../src/store/load/read-dataset.ts';
import { gdsCredentials, withoutGds } from '../../../neo4j/connection.ts';
import { emptyDatabase } from '../../../neo4j/database.ts';
import { karateClub, networkOf } from '../../../network/examples.ts';
import { measuredExamples } from '../../../network/measured-examples.ts';
import { asker } from '../../../schema/ask.ts';
import { interruptedReads } from '../../../store/engines/faulty-store.ts';

const precision = 1e-9;
const communities = { resolution: 1, seed: 1 };
const owner = { client: 'a', signal: new AbortController().signal };

describe.skipIf(withoutGds)('networks that are measured by Graph Data Science', () => {
  let store: GraphStore;
  beforeAll(async () => {
    await emptyDatabase(gdsCredentials());
    store = openNeo4jStore(gdsCredentials());
    await importDataset(store, await readDataset(projectPath('seed/dataset.json')));
  });
  afterAll(() => store.close());

  const analyticsOf = (analytics: Analytics) => new NetworkAnalytics(analytics, ownWork, new NetworkGds(store));
  const graphs = () =>
    store.read((transaction) => transaction.run('CALL gds.graph.list() YIELD graphName RETURN graphName', {}));

  test(`have the figures that they have without it, to ${precision}`, async () => {
    for (const [name, network] of await measuredExamples(5)) {
      expectAlike(name, await analyticsOf('gds').analyse(network, communities, owner), analyse(network, communities));
    }
    expect(await graphs()).toEqual([]);
  }, 300_000);

  test('have all of them beyond the limit of the process', async () => {
    // 16,000 vertices times themselves and three edges are 256 million. Of all pairs of others, three go through the middle.
    const alone = Array.from({ length: 15_996 }, (_, vertex) => String(vertex));
    const star = networkOf(
      ['a', 'b', 'c'].map((leaf) => ['middle', leaf]),
      alone,
    );
    const { figures, measures } = await analyticsOf('auto').analyse(star, communities, owner);
    expect(figures).toMatchObject({ order: 16_000, size: 3, componentCount: 15_997, diameter: 2, assortativity: -1 });
    expect(measures.get('middle')).toMatchObject({ degree: 3, strength: 3, coreness: 1, clustering: 0, component: 1 });
    expect(measures.get('middle')?.betweenness).toBeCloseTo(3 / ((15_999 * 15_998) / 2), 15);
    expect(measures.get('middle')?.closeness).toBeCloseTo(3 / 15_999, 15);
    expect(measures.get('9')).toMatchObject({ degree: 0, strength: 0, closeness: 0, coreness: 0, eigenvector: null });
    await expect(analyticsOf('process').analyse(star, communities, owner)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });

  test('are asked in any number, and measured one after the other', async () => {
    const analytics = analyticsOf('gds');
    const network = karateClub(true);
    const seeds = await Promise.all(
      [1, 2, 3].map((seed) => analytics.analyse(network, { resolution: 1, seed }, owner)),
    );
    expect(seeds.map(({ communities }) => communities?.seed)).toEqual([1, 2, 3]);
    expect(seeds.map(({ measures }) => measures.get('01')?.degree)).toEqual([16, 16, 16]);
  });

  test('leave nothing in the memory of the database when their time is over', async () => {
    // Three statements are let through: the graph is in memory, and measured. (That reads end in time is the store's.)
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

  test('are dropped when their owner leaves, and ended with what they left', async () => {
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

  test('are refused when the client has two that wait', async () => {
    const gds = new NetworkGds(store);
    const taken = Promise.all([1, 2, 3].map(() => gds.measure(karateClub(true), owner)));
    await expect(gds.measure(karateClub(true), owner)).rejects.toMatchObject({ code: 'TOO_MANY_REQUESTS' });
    expect((await taken).map(({ degree }) => degree[0])).toEqual([16, 16, 16]);
  });

  test('are answered by GraphQL as without it', async () => {
    const document = `{
      network(of: [PARTNER, COFINANCEUR], weight: NEWMAN, communities: { seed: 3 }) {
        order size density componentCount diameter averageClustering assortativity modularity stability method
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
    expect(here?.data.network.order).toBeGreaterThan(50);
    expect(rounded(there)).toEqual(rounded(here));
  });
});

function expectAlike(name: string, there: NetworkAnalysis, here: NetworkAnalysis): void {
  expect(there.communities, name).toEqual(here.communities);
  expect([...there.measures.keys()], name).toEqual([...here.measures.keys()]);
  expectClose(`figures of ${name}`, { ...there.figures }, { ...here.figures });
  for (const [id, measures] of there.measures)
    expectClose(`${id} of ${name}`, { ...measures }, { ...here.measures.get(id) });
}

function expectClose(
  of: string,
  there: Readonly<Record<string, number | null>>,
  here: Readonly<Record<string, number | null>>,
): void {
  expect(Object.keys(there).sort(), of).toEqual(Object.keys(here).sort());
  for (const [figure, value] of Object.entries(there)) {
    const expected = here[figure];
    if (value === null || expected == null) expect(value, `${figure}, ${of}`).toBe(expected);
    else expect(Math.abs(value - expected), `${figure}, ${of}: ${value}, not ${expected}`).toBeLessThan(precision);
  }
}

/** Numbers at ten digits: sums of several processors run in no fixed order. */
function rounded(answer: unknown): unknown {
  return JSON.parse(
    JSON.stringify(answer, (_, value) => (typeof value === 'number' ? Number(value.toPrecision(10)) : value)),
  );
}
