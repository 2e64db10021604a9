import { beforeAll, describe, expect, it } from 'vitest';
import type { GraphRow, GraphStore } from '../../../src/store/engines/graph-store.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { type Ask, asker, storeOf } from '../ask.ts';

let ask: Ask;
beforeAll(async () => {
  ask = asker(await storeOf(smallDataset));
});

describe('the number of statements of a network', () => {
  it.each([
    ['for the numbers of nodes and edges', '{ network { nodeCount edgeCount } }', 1],
    [
      'for all measures',
      '{ network { density modularity communities { size } nodes { nodes { degree pageRank } } } }',
      1,
    ],
    ['for N', '{ network { fabriqueCount } }', 1],
    ['for a backbone that needs N', '{ network(backbone: { method: HYPERGEOMETRIC }) { edgeCount } }', 2],
    ['for a filter, which is read once', '{ network(filter: { status: ACHEVEE }) { edgeCount fabriqueCount } }', 2],
    ['for its method, which names the version of the data', '{ network { edgeCount method } }', 3],
    ['for the actors of a page', '{ network(of: [TERRITOIRE, PARTNER]) { nodes { nodes { node { id } } } } }', 2],
    [
      'for actors and Fabriques, of nodes and of edges',
      `{ network(mode: TWO_MODE) {
        nodes { nodes { node { id } } } edges { nodes { source { id } target { id } fabriques { nodes { title } } } }
      } }`,
      2,
    ],
    ['for the same network twice', '{ a: network { edgeCount } b: network { edgeCount } }', 2],
    ['for its files', '{ network { downloads { url } } }', 1],
  ])('%s', async (_name, document, statements) => {
    const answer = await ask(document);
    expect(answer.errors).toEqual([]);
    expect(answer.statements).toBe(statements);
  });
});

describe('a network that is too large', () => {
  /** A store with these participations. */
  const storeAnswering = async (rowsUpTo: (limit: number) => GraphRow[]): Promise<GraphStore> => ({
    ...(await storeOf(smallDataset)),
    autoCommit: () => ({ engine: 'embedded', run: async (_statement, { limit }) => rowsUpTo(Number(limit)) }),
  });
  const row = (actor: string, fabrique: string) => ({
    ...{ type: 'Organisation', actorId: actor, actorKey: actor, role: 'PARTNER' },
    ...{ fabriqueId: fabrique, fabriqueKey: fabrique },
  });
  /** A store in which each Fabrique has `partners` partners, which took part in no other Fabrique. */
  const crowded = (fabriques: number, partners: number) =>
    storeAnswering(() =>
      Array.from({ length: fabriques * partners }, (_, actor) => row(`a${actor}`, `f${actor % fabriques}`)),
    );

  it('to measure still has its numbers of nodes and edges, and edges, and gives advice instead of measures', async () => {
    // 35 × 75 × 74 / 2 edges: 2625 × (2625 + 97125) is more than 250 million.
    const large = asker(await crowded(35, 75));
    const { data, errors } = await large('{ network { nodeCount edgeCount edges(first: 1) { nodes { count } } } }');
    expect(errors).toEqual([]);
    expect(data.network).toEqual({ nodeCount: 2625, edgeCount: 97_125, edges: { nodes: [{ count: 1 }] } });
    const refused = await large('{ network { density } }');
    expect(refused.errors).toMatchObject([{ code: 'BAD_USER_INPUT', path: 'network.density' }]);
    expect(refused.errors[0]?.message).toMatch(
      /^This network of 2625 nodes .* too large to measure .*filter.*minCount.*Graph Data/,
    );
  });

  it('to list is refused with advice', async () => {
    const { errors } = await asker(await crowded(1, 800))('{ network { nodeCount } }');
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', path: 'network.nodeCount' }]);
    expect(errors[0]?.message).toMatch(
      /^This network has 800 nodes and 319600 edges, .* more than 100000\. Request fewer/,
    );
  });

  it('to read is refused with advice', async () => {
    const store = await storeAnswering((limit) => Array.from({ length: limit }, () => row('a', 'f')));
    const { errors } = await asker(store)('{ network { nodeCount } }');
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', path: 'network.nodeCount' }]);
    expect(errors[0]?.message).toMatch(/more than 100000 participations\. Request fewer Fabriques by filter/);
  });
});
