import { attributesOfEdges, attributesOfNodes, attributeValues } from './attribute.ts';
import type { NetworkFormat } from './network-file.ts';
import { about, jsonList, jsonMediaType } from './network-json.ts';

/** The input of `cytoscape(…)`, `cy.json(…)` and Cytoscape Desktop (.cyjs): https://js.cytoscape.org/#notation/elements-json */
export const cytoscape: NetworkFormat = {
  name: 'Cytoscape.js JSON',
  suffix: '.cytoscape.json',
  mediaType: jsonMediaType,
  description: 'For Cytoscape.js and Cytoscape: all attributes, positions, colours and sizes.',
  *render(file) {
    const ofNodes = attributesOfNodes(file.nodes);
    const ofEdges = attributesOfEdges(file.edges);
    yield `{"data":${JSON.stringify({ name: file.title, ...about(file) })},\n"elements":{"nodes":`;
    yield* jsonList(file.nodes, (node) => {
      const { id, label, color, size, x, y } = node;
      return { data: { id, label, name: label, color, size, ...attributeValues(ofNodes, node) }, position: { x, y } };
    });
    yield ',\n"edges":';
    yield* jsonList(file.edges, (edge, index) => {
      const { source, target, weight } = edge;
      // Ids must be unique among nodes and edges together.
      return { data: { id: `edge-${index}`, source, target, weight, ...attributeValues(ofEdges, edge) } };
    });
    yield '}}\n';
  },
};
