import cytoscape from 'cytoscape';
import { UndirectedGraph } from 'graphology';
import gexf from 'graphology-gexf';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { cytoscape as cytoscapeFormat } from '../../src/export/cytoscape.ts';
import { gexf12, gexf13 } from '../../src/export/gexf.ts';
import { graphologyJson } from '../../src/export/graphology-json.ts';
import type { NetworkFile, NetworkFormat } from '../../src/export/network-file.ts';
import { vosviewer } from '../../src/export/vosviewer.ts';
import { hardName, realNetwork, smallEdges, smallNetwork, smallTwoMode } from './networks.ts';

function textOf({ render }: NetworkFormat, file: NetworkFile): string {
  return [...render(file)].join('');
}

describe.each([
  ['GEXF 1.3', (file: NetworkFile) => gexf.parse(UndirectedGraph, textOf(gexf13, file))],
  ['GEXF 1.2', (file: NetworkFile) => gexf.parse(UndirectedGraph, textOf(gexf12, file))],
  ['graphology JSON', (file: NetworkFile) => UndirectedGraph.from(JSON.parse(textOf(graphologyJson, file)))],
])('graphology reads from %s', (_, read) => {
  test('the nodes with their attributes, positions, colours and sizes', () => {
    const graph = read(smallNetwork);
    const { x, y } = smallNetwork.nodes[3] ?? {};
    expect(graph.nodes()).toEqual(smallNetwork.nodes.map(({ id }) => id));
    const tempo = graph.getNodeAttributes('Organisation:tempo');
    expect(tempo).toMatchObject({ label: hardName, degree: 0, community: 2, firstYear: 2018, size: 5, x, y });
    expect(tempo).not.toHaveProperty('eigenvector');
    expect(['#CC6677', 'rgb(204,102,119)']).toContain(tempo['color']);
  });

  test('the edges with their weights', () => {
    const graph = read(smallNetwork);
    const edges = graph.mapEdges((_edge, { weight, count }, source, target) => [source, target, weight, count]);
    expect(edges).toEqual(smallEdges.map(([source, target, count]) => [source, target, count, count]));
  });

  test('all nodes and edges of the real data', () => {
    const graph = read(realNetwork);
    expect([graph.order, graph.size]).toEqual([realNetwork.nodes.length, realNetwork.edges.length]);
  });
});

describe('Cytoscape.js', () => {
  test('reads the network from its JSON, with positions, weights and attributes', () => {
    const core = cytoscape({ headless: true });
    core.json(JSON.parse(textOf(cytoscapeFormat, smallNetwork)));
    expect(core.data('title')).toBe('Partenaires & associations');
    expect(core.nodes().map((node) => [node.id(), node.degree(false)])).toEqual([
      ['Organisation:ademe', 3],
      ['Organisation:banque-des-territoires', 3],
      ['Organisation:cerema', 3],
      ['Organisation:tempo', 0],
      ['Organisation:villes-de-france', 3],
    ]);
    const { x, y } = smallNetwork.nodes[3] ?? {};
    expect(core.getElementById('Organisation:tempo').position()).toEqual({ x, y });
    expect(core.getElementById('Organisation:tempo').data()).toMatchObject({ label: hardName, years: [2018] });
    expect(core.edges().map((edge) => [edge.source().id(), edge.target().id(), edge.data('weight')])).toEqual(
      smallEdges.map(([source, target, count]) => [source, target, count]),
    );
  });

  test('reads all nodes and edges of the real data', () => {
    const { elements } = JSON.parse(textOf(cytoscapeFormat, realNetwork)) as cytoscape.CytoscapeOptions;
    const core = cytoscape({ headless: true, elements: elements ?? [] });
    expect([core.nodes().length, core.edges().length]).toEqual([realNetwork.nodes.length, realNetwork.edges.length]);
  });
});

/** The shape that VOSviewer Online reads. The program itself runs only in a browser or on a desktop. */
const vosviewerShape = z.strictObject({
  config: z.strictObject({
    parameters: z.strictObject({ largest_component: z.boolean() }),
    terminology: z.record(z.string(), z.string()),
  }),
  info: z.strictObject({ title: z.string(), description: z.string() }),
  network: z.strictObject({
    items: z.array(
      z.strictObject({
        id: z.int().positive(),
        label: z.string().min(1),
        x: z.number(),
        y: z.number(),
        cluster: z.int().positive().optional(),
        weights: z.record(z.string(), z.number()),
        scores: z.record(z.string(), z.number()).optional(),
      }),
    ),
    links: z.array(z.strictObject({ source_id: z.int(), target_id: z.int(), strength: z.number().positive() })),
  }),
});

describe('VOSviewer', () => {
  test('has items with clusters, weights and years, and links between their numbers', () => {
    const { info, network } = vosviewerShape.parse(JSON.parse(textOf(vosviewer, smallNetwork)));
    expect(info.description).toBe('Edges with c &gt;= 1 are kept.');
    const { x, y } = smallNetwork.nodes[0] ?? {};
    expect(network.items[0]).toEqual({
      id: 1,
      label: 'Agence de la transition écologique',
      x,
      y,
      cluster: 1,
      weights: { Links: 3, 'Total link strength': 5, Fabriques: 2 },
      scores: { 'Mean year': 2024, 'Last year': 2025 },
    });
    const ids = smallNetwork.nodes.map(({ id }) => id);
    expect(network.links).toEqual(
      smallEdges.map(([source, target, count]) => ({
        source_id: ids.indexOf(source) + 1,
        target_id: ids.indexOf(target) + 1,
        strength: count,
      })),
    );
  });

  test('accepts a two-mode network', () => {
    const { network } = vosviewerShape.parse(JSON.parse(textOf(vosviewer, smallTwoMode)));
    expect([network.items.length, network.links.length]).toEqual([9, 10]);
  });
});
