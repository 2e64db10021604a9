import { beforeAll, describe, expect, test } from 'vitest';
import { drawingLimits, drawingOfNetwork } from '../../../src/answers/networks/drawing.ts';
import { answerNetwork } from '../../../src/answers/networks/network-answer.ts';
import { answerContext } from '../../answers/context.ts';
import { crowdDataset } from '../../fixtures/crowd-dataset.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { type Ask, asker, storeOf } from '../ask.ts';

let ask: Ask;
beforeAll(async () => {
  ask = asker(await storeOf(smallDataset));
});

describe('the drawing of a network', () => {
  test('has the linked nodes with their positions, and edges by the indexes of their ends', async () => {
    // Villes met Granville in eau, the CC and Cap in nature, the CC in temps too. Arras has no edge.
    const { data, errors } = await ask(`{ network(of: [TERRITOIRE, ASSOCIATION], weight: NEWMAN) { drawing {
      nodes { name position { x y } }
      edges { source target weight count }
      connectedCloseness { distance edgeShare pairShare }
    } } }`);
    expect(errors).toEqual([]);
    const { nodes, edges, connectedCloseness } = data.network.drawing;
    const names = nodes.map(({ name }: { name: string }) => name);
    expect(names).toEqual(['Villes de France', 'CC Granville Terre et Mer', 'Granville', 'Cap']);
    // By Newman: 1 / 2 in nature, with three actors, and 1 in eau and temps, with two.
    expect(edges).toEqual([
      { source: 0, target: 1, weight: 1.5, count: 2 },
      { source: 0, target: 2, weight: 1, count: 1 },
      { source: 0, target: 3, weight: 0.5, count: 1 },
      { source: 1, target: 3, weight: 0.5, count: 1 },
    ]);
    // Two pairs of six have no edge. If all edges are shorter, four of the six pairs are.
    expect(connectedCloseness).toMatchObject({ edgeShare: 1, pairShare: 4 / 6 });
    const distance = (one: number, other: number) =>
      Math.hypot(nodes[one].position.x - nodes[other].position.x, nodes[one].position.y - nodes[other].position.y);
    const longest = Math.max(
      ...edges.map(({ source, target }: Record<string, number>) => distance(source ?? 0, target ?? 0)),
    );
    expect(connectedCloseness.distance).toBeCloseTo(longest, 10);
  });

  test('positions are the same wherever they are asked for', async () => {
    const { data } = await ask(`{ network(of: [TERRITOIRE, ASSOCIATION]) {
      drawing { nodes { name position { x y } } }
      node(id: "cap-a") { position { x y } }
      nodes(filter: { maxDegree: 0 }) { nodes { name position { x y } } }
    } }`);
    const { drawing, node, nodes } = data.network;
    expect(node.position).toEqual(drawing.nodes[3].position);
    expect(nodes.nodes).toEqual([{ name: 'Arras', position: { x: expect.any(Number), y: expect.any(Number) } }]);
  });

  test('says nothing of distances where all are linked', async () => {
    const { data } = await ask(
      '{ network(of: [ASSOCIATION, COFINANCEUR]) { drawing { nodes { name } connectedCloseness { distance } } } }',
    );
    // Villes met ADEME in eau and Banque in nature: a path. With one edge, both are linked.
    expect(data.network.drawing.connectedCloseness).not.toBeNull();
    const { data: pair } = await ask(
      '{ network(of: [ASSOCIATION, COFINANCEUR], filter: { ids: ["eau"] }) { drawing { nodes { name } connectedCloseness { distance } } } }',
    );
    expect(pair.network.drawing).toEqual({
      nodes: [{ name: 'Agence de la transition écologique' }, { name: 'Villes de France' }],
      connectedCloseness: null,
    });
  });

  test('is empty without edges', async () => {
    const { data } = await ask(
      '{ network(of: [PARTNER], minCount: 9) { drawing { nodes { name } edges { weight } } } }',
    );
    expect(data.network.drawing).toEqual({ nodes: [], edges: [] });
  });

  test('is null above the limits: nothing is laid out', async () => {
    const { data, errors } = await asker(await storeOf(crowdDataset))(
      '{ network(of: [TERRITOIRE]) { nodeCount edgeCount drawing { nodes { name } } } }',
    );
    expect(errors).toEqual([]);
    // 311 territoires of one Fabrique: each met all others. The four others are as in the small data set.
    expect(data.network).toEqual({ nodeCount: 314, edgeCount: (311 * 310) / 2 + 1, drawing: null });
  });

  test('counts linked nodes only', async () => {
    const context = answerContext(await storeOf(crowdDataset));
    const answer = await answerNetwork({ of: ['TERRITOIRE'], minCount: 2 }, context);
    expect(await answer.order()).toBeGreaterThan(drawingLimits.nodes);
    expect(await drawingOfNetwork(answer)).toMatchObject({ nodes: [], edges: [] });
  });
});
