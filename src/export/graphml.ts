import { type Attribute, attributesOfEdges, attributesOfNodes, flatValue } from './attribute.ts';
import type { FileEdge, FileNode, NetworkFile, NetworkFormat } from './network-file.ts';
import { type XmlWriter, xml } from './xml.ts';

/** GraphML: http://graphml.graphdrawing.org/specification.html */
export const graphml: NetworkFormat = {
  name: 'GraphML',
  suffix: '.graphml',
  mediaType: 'application/graphml+xml; charset=utf-8',
  description:
    'For networkx, igraph in Python, R and C, Gephi Lite, Cytoscape and yEd: all attributes, positions and colours as attributes.',
  render: (file) => xml((writer) => write(writer, file)),
};

interface Key<Item> {
  readonly id: string;
  readonly name: string;
  readonly type: 'string' | 'int' | 'double';
  readonly of: (item: Item) => string | number | null;
}

function* write(writer: XmlWriter, file: NetworkFile): Iterable<undefined> {
  const ofGraph = graphKeys();
  const ofNodes: Key<FileNode>[] = [
    { id: 'label', name: 'label', type: 'string', of: ({ label }) => label },
    ...attributesOfNodes(file.nodes).map((attribute) => keyOf('n', attribute)),
    { id: 'x', name: 'x', type: 'double', of: ({ x }) => x },
    { id: 'y', name: 'y', type: 'double', of: ({ y }) => y },
    { id: 'color', name: 'color', type: 'string', of: ({ color }) => color },
    { id: 'size', name: 'size', type: 'double', of: ({ size }) => size },
  ];
  const ofEdges: Key<FileEdge>[] = [
    { id: 'weight', name: 'weight', type: 'double', of: ({ weight }) => weight },
    ...attributesOfEdges(file.edges).map((attribute) => keyOf('e', attribute)),
  ];
  writer.open('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' });
  declare(writer, 'graph', ofGraph);
  declare(writer, 'node', ofNodes);
  declare(writer, 'edge', ofEdges);
  writer.open('graph', { edgedefault: 'undirected' });
  data(writer, ofGraph, file);
  for (const node of file.nodes) {
    writer.open('node', { id: node.id });
    data(writer, ofNodes, node);
    writer.close();
    yield;
  }
  for (const edge of file.edges) {
    writer.open('edge', { source: edge.source, target: edge.target });
    data(writer, ofEdges, edge);
    writer.close();
    yield;
  }
  writer.close();
}

function graphKeys(): Key<NetworkFile>[] {
  const key = (name: string, of: Key<NetworkFile>['of']): Key<NetworkFile> => ({
    id: `g-${name}`,
    name,
    type: 'string',
    of,
  });
  return [
    key('title', ({ title }) => title),
    key('method', ({ method }) => method),
    key('version', ({ version }) => version),
    key('releasedAt', ({ releasedAt }) => releasedAt),
    key('url', ({ url }) => url ?? null),
    key('mode', ({ mode }) => mode),
    key('weightName', ({ weightName }) => weightName),
  ];
}

/** The prefix keeps the ids of keys unique: nodes and edges have attributes of the same name. */
function keyOf<Item>(prefix: string, attribute: Attribute<Item>): Key<Item> {
  const types = { string: 'string', list: 'string', integer: 'int', double: 'double' } as const;
  const { name, type } = attribute;
  return { id: `${prefix}-${name}`, name, type: types[type], of: (item) => flatValue(attribute, item) };
}

function declare<Item>(writer: XmlWriter, of: 'graph' | 'node' | 'edge', keys: readonly Key<Item>[]): void {
  for (const { id, name, type } of keys) {
    writer.leaf('key', { id, for: of, 'attr.name': name, 'attr.type': type });
  }
}

function data<Item>(writer: XmlWriter, keys: readonly Key<Item>[], item: Item): void {
  for (const { id, of } of keys) {
    const value = of(item);
    if (value !== null) writer.leaf('data', { key: id }, value);
  }
}
