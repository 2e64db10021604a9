import { beforeAll, describe, expect, test } from 'vitest';
import type { NetworkFile } from '../../src/export/network-file.ts';
import { networkFormats } from '../../src/export/network-format.ts';
import { runPython, withoutPython } from '../python/python.ts';
import { hardName, realNetwork, realTwoMode, smallEdges, smallNetwork, smallTwoMode } from './networks.ts';

type Attributes = Record<string, unknown>;

interface Read {
  nodes: Record<string, Attributes>;
  edges: [string, string, Attributes][];
  graph: Attributes;
  directed: boolean;
  multigraph: boolean;
}

function textOf(file: NetworkFile, name: string): string {
  const format = networkFormats.find((it) => it.name === name);
  if (format === undefined) throw new Error(`There is no format ${name}`);
  return [...format.render(file)].join('');
}

/** The formats, by reader. */
async function readAll(file: NetworkFile): Promise<Record<string, Read>> {
  const tables = { nodes: textOf(file, 'CSV: nodes'), edges: textOf(file, 'CSV: edges') };
  const files = {
    'networkx gexf 1.3': textOf(file, 'GEXF'),
    'networkx gexf 1.2': textOf(file, 'GEXF 1.2'),
    'networkx graphml': textOf(file, 'GraphML'),
    'igraph graphml': textOf(file, 'GraphML'),
    'networkx node-link': textOf(file, 'node-link JSON'),
    'networkx csv': tables,
    'igraph csv': tables,
    'igraph pajek': textOf(file, 'Pajek'),
    // networkx does not accept "*Vertices N N1".
    ...(file.mode === 'ONE_MODE' ? { 'networkx pajek': textOf(file, 'Pajek') } : {}),
  };
  return JSON.parse(await runPython('test/export/read-network.py', JSON.stringify(files))) as Record<string, Read>;
}

/** The attributes by their names in the API. CSV has capitalised headers, and numbers as text. */
function named(reader: string, attributes: Attributes): Attributes {
  if (!reader.endsWith('csv')) return attributes;
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => {
      const number = Number(value);
      return [/^[a-z]/.test(name) ? name : name.toLowerCase(), value === '' || Number.isNaN(number) ? value : number];
    }),
  );
}

/** The ends of an edge, sorted. */
function pair(source: string, target: string): string {
  return [source, target].sort().join(' – ');
}

const withAttributes = [
  'networkx gexf 1.3',
  'networkx gexf 1.2',
  'networkx graphml',
  'igraph graphml',
  'networkx node-link',
  'networkx csv',
  'igraph csv',
];

describe.skipIf(withoutPython)('a small network, read by networkx and igraph', () => {
  let read: Record<string, Read>;
  beforeAll(async () => {
    read = await readAll(smallNetwork);
  });

  test.each([...withAttributes, 'networkx pajek', 'igraph pajek'])('is undirected: %s', (reader) => {
    expect(read[reader]?.directed).toBe(false);
    // networkx reads every Pajek file as a multigraph.
    expect(read[reader]?.multigraph).toBe(reader === 'networkx pajek');
  });

  test.each(withAttributes)('has nodes with their attributes: %s', (reader) => {
    const nodes = Object.entries(read[reader]?.nodes ?? {}).map(([id, attributes]) => {
      const { label, degree, strength, community, fabriqueCount, firstYear, lastYear } = named(reader, attributes);
      return [id, label, degree, strength, community, fabriqueCount, firstYear, lastYear];
    });
    expect(nodes).toEqual([
      ['Organisation:ademe', 'Agence de la transition écologique', 3, 5, 1, 2, 2023, 2025],
      ['Organisation:banque-des-territoires', 'Banque des territoires', 3, 3, 1, 1, 2023, 2023],
      ['Organisation:cerema', 'Cerema', 3, 6, 1, 3, 2021, 2025],
      ['Organisation:tempo', hardName, 0, 0, 2, 1, 2018, 2018],
      ['Organisation:villes-de-france', 'Villes de France', 3, 6, 1, 3, 2021, 2025],
    ]);
  });

  test.each(withAttributes)('has edges with weights and years: %s', (reader) => {
    const edges = (read[reader]?.edges ?? []).map(([source, target, attributes]) => {
      const { weight, count, years } = named(reader, attributes);
      return [pair(source, target), weight, count, Array.isArray(years) ? years.join('|') : String(years)];
    });
    const expected = smallEdges.map(([source, target, count, years]) => [pair(source, target), count, count, years]);
    expect(edges.sort()).toEqual(expected.sort());
  });

  test.each(withAttributes)('has all measures of each node: %s', (reader) => {
    for (const node of smallNetwork.nodes) {
      const attributes = named(reader, read[reader]?.nodes[node.id] ?? {});
      const { component: _, community: __, ...measures } = node.measures;
      for (const [name, value] of Object.entries({
        ...measures,
        kind: node.kind,
        slug: node.slug,
        nodeType: node.type,
      })) {
        // A missing value is absent or the missing value of the reader, but never 0.
        if (value === null) expect(attributes[name] ?? '', `${node.id} ${name}`).toBe('');
        else if (typeof value === 'number') expect(attributes[name], `${node.id} ${name}`).toBeCloseTo(value, 12);
        else expect(attributes[name], `${node.id} ${name}`).toBe(value);
      }
    }
  });

  test.each(['networkx pajek', 'igraph pajek'])('has labels and weights: %s', (reader) => {
    const { nodes = {}, edges = [] } = read[reader] ?? {};
    const plain = hardName.replaceAll('"', '’').replace('\t', ' ');
    const labels = [
      'Agence de la transition écologique',
      'Banque des territoires',
      'Cerema',
      plain,
      'Villes de France',
    ];
    expect(Object.keys(nodes)).toEqual(labels);
    const labelOf = new Map(smallNetwork.nodes.map(({ id }, index) => [id, labels[index] ?? '']));
    expect(edges.map(([source, target, { weight }]) => [pair(source, target), weight]).sort()).toEqual(
      smallEdges
        .map(([source, target, count]) => [pair(labelOf.get(source) ?? '', labelOf.get(target) ?? ''), count])
        .sort(),
    );
  });

  test.each(['networkx gexf 1.3', 'networkx gexf 1.2'])(
    'has closed spells, positions, colours and sizes: %s',
    (reader) => {
      expect(read[reader]?.graph['mode']).toBe('dynamic');
      const { x, y } = smallNetwork.nodes[0] ?? {};
      expect(read[reader]?.nodes['Organisation:ademe']).toMatchObject({
        spells: [
          ['2023-01-01', '2023-12-31'],
          ['2025-01-01', '2025-12-31'],
        ],
        viz: { position: { x, y, z: 0 }, color: { r: 0x33, g: 0x22, b: 0x88, a: 1 }, size: 20 },
      });
      expect(read[reader]?.edges.find(([, , { id }]) => id === '0')?.[2]).toMatchObject({
        spells: [['2023-01-01', '2023-12-31']],
      });
    },
  );

  test.each(['networkx graphml', 'igraph graphml', 'networkx node-link'])(
    'says what it is and how it was made: %s',
    (reader) => {
      expect(read[reader]?.graph).toEqual({
        title: 'Partenaires & associations',
        method: 'Edges with c >= 1 are kept.',
        version: '1234',
        releasedAt: '2026-01-31',
        url: 'https://graphe.example.fr/n?a=1&b=2',
        mode: 'ONE_MODE',
        weightName: 'COUNT',
      });
    },
  );
});

describe.skipIf(withoutPython)('a two-mode network, read by networkx and igraph', () => {
  test('has actors and Fabriques, and an edge for each participation', async () => {
    const read = await readAll(smallTwoMode);
    for (const reader of withAttributes) {
      const nodes = Object.values(read[reader]?.nodes ?? {});
      expect(
        nodes.filter(({ nodeType }) => nodeType === 'Organisation'),
        reader,
      ).toHaveLength(5);
      expect(
        nodes.filter(({ nodeType }) => nodeType === 'Fabrique'),
        reader,
      ).toHaveLength(4);
      expect(read[reader]?.edges, reader).toHaveLength(10);
    }
    // Pajek gives the number of vertices of the first side. igraph derives the vertex attribute "type" from it.
    const sides = Object.values(read['igraph pajek']?.nodes ?? {}).map(({ type }) => type);
    expect(sides).toEqual([false, false, false, false, false, true, true, true, true]);
  });
});

describe.skipIf(withoutPython)('the networks of the real data, read by networkx and igraph', () => {
  test.each([
    ['one-mode', realNetwork],
    ['two-mode', realTwoMode],
  ])('have all nodes, edges and weights: %s', async (_, file) => {
    const total = file.edges.reduce((sum, { weight }) => sum + weight, 0);
    expect(file.edges.length).toBeGreaterThan(100);
    for (const [reader, { nodes, edges }] of Object.entries(await readAll(file))) {
      expect(Object.keys(nodes), reader).toHaveLength(file.nodes.length);
      expect(edges, reader).toHaveLength(file.edges.length);
      const sum = edges.reduce((so, [, , attributes]) => so + Number(named(reader, attributes)['weight']), 0);
      expect(sum, reader).toBeCloseTo(total, 9);
    }
  });
});
