import { type Attribute, attributesOfEdges, attributesOfNodes, flatValue } from './attribute.ts';
import type { FileEdge, FileNode, NetworkFile, NetworkFormat } from './network-file.ts';
import { type XmlWriter, xml } from './xml.ts';

interface Version {
  readonly version: string;
  readonly namespace: string;
  readonly viz: string;
}

export const gexf13 = gexf(
  { version: '1.3', namespace: 'http://gexf.net/1.3', viz: 'http://gexf.net/1.3/viz' },
  'GEXF',
  '.gexf',
  'For Gephi, Gephi Lite, graphology and networkx: attributes, positions, colours, sizes, and the years of activity of each node and edge.',
);

export const gexf12 = gexf(
  { version: '1.2', namespace: 'http://www.gexf.net/1.2draft', viz: 'http://www.gexf.net/1.2draft/viz' },
  'GEXF 1.2',
  '.v12.gexf',
  'GEXF for older readers, such as Gephi 0.9, with the same content.',
);

/** GEXF: https://gexf.net */
function gexf(version: Version, name: string, suffix: string, description: string): NetworkFormat {
  return {
    name,
    suffix,
    mediaType: 'application/gexf+xml; charset=utf-8',
    description,
    render: (file) => xml((writer) => write(writer, file, version)),
  };
}

function* write(writer: XmlWriter, file: NetworkFile, version: Version): Iterable<undefined> {
  const { nodes, edges, title, method, releasedAt, url } = file;
  writer.open('gexf', { xmlns: version.namespace, 'xmlns:viz': version.viz, version: version.version });
  writer.open('meta', { lastmodifieddate: releasedAt });
  writer.leaf('creator', {}, 'fabriques-graph');
  writer.leaf('keywords', {}, `Fabriques prospectives, ANCT, ${file.version}`);
  writer.leaf('description', {}, [title, method, url].filter((it) => it !== undefined).join(' '));
  writer.close();
  writer.open('graph', {
    defaultedgetype: 'undirected',
    idtype: 'string',
    mode: 'dynamic',
    timeformat: 'date',
    // New in 1.3. Version 1.2 always means intervals.
    ...(version.version === '1.3' ? { timerepresentation: 'interval' } : {}),
  });
  const ofNodes = attributesOfNodes(nodes);
  const ofEdges = attributesOfEdges(edges);
  declare(writer, 'node', ofNodes);
  declare(writer, 'edge', ofEdges);
  writer.open('nodes', { count: nodes.length });
  for (const node of nodes) {
    writer.open('node', { id: node.id, label: node.label });
    values(writer, ofNodes, node);
    spells(writer, node.years);
    draw(writer, node);
    writer.close();
    yield;
  }
  writer.close();
  writer.open('edges', { count: edges.length });
  for (const [index, edge] of edges.entries()) {
    const { source, target, weight } = edge;
    writer.open('edge', { id: index, source, target, weight });
    values(writer, ofEdges, edge);
    spells(writer, edge.years);
    writer.close();
    yield;
  }
  writer.close();
}

function declare<Item>(writer: XmlWriter, of: 'node' | 'edge', attributes: readonly Attribute<Item>[]): void {
  if (attributes.length === 0) return;
  writer.open('attributes', { class: of, mode: 'static' });
  for (const { name, type } of attributes) {
    // Readers use different separators in a list of strings, so a list is written as a string.
    writer.leaf('attribute', { id: name, title: name, type: type === 'list' ? 'string' : type });
  }
  writer.close();
}

function values<Item extends FileNode | FileEdge>(
  writer: XmlWriter,
  attributes: readonly Attribute<Item>[],
  item: Item,
): void {
  writer.open('attvalues');
  for (const attribute of attributes) {
    const value = flatValue(attribute, item);
    if (value !== null) writer.leaf('attvalue', { for: attribute.name, value });
  }
  writer.close();
}

/** One closed spell for each year: an open spell would never end. A node or edge without a year is always active. */
function spells(writer: XmlWriter, years: readonly number[]): void {
  if (years.length === 0) return;
  writer.open('spells');
  for (const year of years) writer.leaf('spell', { start: `${year}-01-01`, end: `${year}-12-31` });
  writer.close();
}

function draw(writer: XmlWriter, { x, y, color, size }: FileNode): void {
  const channel = (from: number) => Number.parseInt(color.slice(from, from + 2), 16);
  writer.leaf('viz:color', { r: channel(1), g: channel(3), b: channel(5) });
  writer.leaf('viz:position', { x, y, z: 0 });
  writer.leaf('viz:size', { value: size });
}
