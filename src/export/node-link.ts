import { attributesOfEdges, attributesOfNodes, attributeValues } from './attribute.ts';
import type { NetworkFormat } from './network-file.ts';
import { about, jsonList, jsonMediaType } from './network-json.ts';

/**
 * The input of `networkx.node_link_graph`, which D3 can read too. The edges have the key "edges": the default of networkx 3.6,
 * and an argument of older versions.
 */
export const nodeLink: NetworkFormat = {
  name: 'node-link JSON',
  suffix: '.node-link.json',
  mediaType: jsonMediaType,
  description: 'For networkx (node_link_graph) and D3: all attributes, positions, colours and sizes.',
  *render(file) {
    const ofNodes = attributesOfNodes(file.nodes);
    const ofEdges = attributesOfEdges(file.edges);
    yield `{"directed":false,"multigraph":false,"graph":${JSON.stringify(about(file))},\n"nodes":`;
    yield* jsonList(file.nodes, (node) => {
      const { id, label, x, y, color, size } = node;
      return { id, label, x, y, color, size, ...attributeValues(ofNodes, node) };
    });
    yield ',\n"edges":';
    yield* jsonList(file.edges, (edge) => {
      const { source, target, weight } = edge;
      return { source, target, weight, ...attributeValues(ofEdges, edge) };
    });
    yield '}\n';
  },
};
