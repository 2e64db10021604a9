import { attributesOfEdges, attributesOfNodes, attributeValues } from './attribute.ts';
import type { NetworkFormat } from './network-file.ts';
import { about, jsonList, jsonMediaType } from './network-json.ts';

/** The serialisation of graphology, https://graphology.github.io/serialization.html, with the attributes that sigma.js draws. */
export const graphologyJson: NetworkFormat = {
  name: 'graphology JSON',
  suffix: '.graphology.json',
  mediaType: jsonMediaType,
  description: 'For graphology, sigma.js and Gephi Lite: all attributes, positions, colours and sizes.',
  *render(file) {
    const ofNodes = attributesOfNodes(file.nodes);
    const ofEdges = attributesOfEdges(file.edges);
    yield `{"options":{"type":"undirected","multi":false,"allowSelfLoops":false},\n"attributes":${JSON.stringify(about(file))},\n"nodes":`;
    yield* jsonList(file.nodes, (node) => {
      const { id, label, x, y, color, size } = node;
      return { key: id, attributes: { label, x, y, color, size, ...attributeValues(ofNodes, node) } };
    });
    yield ',\n"edges":';
    yield* jsonList(file.edges, (edge, index) => ({
      key: `${index}`,
      source: edge.source,
      target: edge.target,
      undirected: true,
      attributes: { weight: edge.weight, ...attributeValues(ofEdges, edge) },
    }));
    yield '}\n';
  },
};
