import { attributesOfEdges, attributesOfNodes, flatValue } from './attribute.ts';
import { csv, csvMediaType } from './csv.ts';
import type { NetworkFormat } from './network-file.ts';

export const nodesCsv: NetworkFormat = {
  name: 'CSV: nodes',
  suffix: '.nodes.csv',
  mediaType: csvMediaType,
  description:
    'The nodes with all attributes, one per row, for spreadsheets, pandas, R and the data laboratory of Gephi.',
  render({ nodes }) {
    const attributes = attributesOfNodes(nodes);
    return csv(
      ['Id', 'Label', ...attributes.map(({ name }) => name), 'x', 'y', 'color', 'size'],
      mapped(nodes, (node) => [
        node.id,
        node.label,
        ...attributes.map((attribute) => flatValue(attribute, node)),
        node.x,
        node.y,
        node.color,
        node.size,
      ]),
    );
  },
};

export const edgesCsv: NetworkFormat = {
  name: 'CSV: edges',
  suffix: '.edges.csv',
  mediaType: csvMediaType,
  description: 'The edges with all attributes, one per row. Each pair of nodes is there once.',
  render({ edges }) {
    const attributes = attributesOfEdges(edges);
    return csv(
      ['Source', 'Target', 'Type', 'Weight', ...attributes.map(({ name }) => name)],
      mapped(edges, (edge) => [
        edge.source,
        edge.target,
        'Undirected',
        edge.weight,
        ...attributes.map((attribute) => flatValue(attribute, edge)),
      ]),
    );
  },
};

function* mapped<Item, Row>(items: readonly Item[], row: (item: Item) => Row): Iterable<Row> {
  for (const item of items) yield row(item);
}
