import { describe, expect, test } from 'vitest';
import { gexf13 } from '../../src/export/gexf.ts';
import { graphml } from '../../src/export/graphml.ts';
import type { NetworkFile, NetworkFormat } from '../../src/export/network-file.ts';
import { networkFile } from '../../src/export/network-file.ts';
import { networkFormats } from '../../src/export/network-format.ts';
import { pajek } from '../../src/export/pajek.ts';
import { analyse } from '../../src/network/analyse.ts';
import { realNetwork, smallNetwork, smallTwoMode } from './networks.ts';

function textOf({ render }: NetworkFormat, file: NetworkFile): string {
  return [...render(file)].join('');
}

/** The small network with other labels, by index. */
function labelled(...labels: string[]): NetworkFile {
  return {
    ...smallNetwork,
    nodes: smallNetwork.nodes.map((node, index) => ({ ...node, label: labels[index] ?? node.label })),
  };
}

describe('the formats of a network', () => {
  test('have unique names, and the file extensions that their readers expect', () => {
    expect(networkFormats.map(({ name, suffix }) => [name, suffix])).toEqual([
      ['GEXF', '.gexf'],
      ['GEXF 1.2', '.v12.gexf'],
      ['GraphML', '.graphml'],
      ['graphology JSON', '.graphology.json'],
      ['node-link JSON', '.node-link.json'],
      ['Cytoscape.js JSON', '.cytoscape.json'],
      ['VOSviewer JSON', '.vosviewer.json'],
      ['Pajek', '.net'],
      ['CSV: nodes', '.nodes.csv'],
      ['CSV: edges', '.edges.csv'],
    ]);
  });

  // CSV is written 500 rows at a time: see csv.test.ts.
  test.each(networkFormats.filter(({ suffix }) => !suffix.endsWith('.csv')))(
    'are made piece by piece: $name',
    ({ render }) => {
      const longest = Math.max(...[...render(realNetwork)].map(({ length }) => length));
      expect(longest).toBeLessThan(8_000);
    },
  );

  test.each(networkFormats)('accept a network without edges, and one without nodes: $name', (format) => {
    const lonely: NetworkFile = { ...smallNetwork, edges: [] };
    const nothing: NetworkFile = { ...smallNetwork, nodes: [], edges: [] };
    for (const text of [textOf(format, lonely), textOf(format, nothing)]) {
      expect(text).not.toMatch(/NaN|undefined|Infinity/);
      if (format.suffix.endsWith('.json')) expect(() => JSON.parse(text)).not.toThrow();
    }
  });

  test.each(networkFormats)('never have a byte order mark: $name', (format) => {
    expect(textOf(format, smallNetwork).charCodeAt(0)).not.toBe(0xfeff);
  });
});

describe('XML formats', () => {
  test('remove the characters that XML does not allow, and keep the others', () => {
    for (const format of [gexf13, graphml]) {
      const text = textOf(format, labelled('a\u0000\u0007b\ud800c\uffffd\u0085é😀'));
      expect(text).toContain('ab\ufffdcd\u0085é😀');
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there.
      expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
    }
  });

  test('declare attributes that at least one node or edge has, and omit missing values', () => {
    const text = textOf(graphml, smallTwoMode);
    expect(text).not.toContain('attr.name="code"');
    expect(text).toContain('attr.name="acronym"');
    // One of the five actors has an acronym.
    expect(text.match(/<data key="n-acronym">/g)).toHaveLength(1);
  });

  test('declare their versions', () => {
    const text = textOf(gexf13, smallNetwork);
    expect(text).toContain('<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">');
    expect(text).toContain('mode="dynamic" timeformat="date" timerepresentation="interval"');
    expect(text).toContain('<spell start="2023-01-01" end="2023-12-31"/>');
  });
});

describe('Pajek', () => {
  test('has unique labels, without quotes, backslashes and line breaks', () => {
    const lines = textOf(
      pajek,
      labelled('Même', 'Même', 'Même (banque-des-territoires)', 'a "b" \\ c\nd', 'Même'),
    ).split('\n');
    expect(lines.slice(1, 7).map((line) => line.replace(/ [\d. ]+$/, ''))).toEqual([
      '*Vertices',
      '1 "Même"',
      '2 "Même (banque-des-territoires)"',
      '3 "Même (banque-des-territoires) (cerema)"',
      '4 "a ’b’ / c d"',
      '5 "Même (villes-de-france)"',
    ]);
  });

  test('gives the number of actors, and numbers them first', () => {
    const lines = textOf(pajek, smallTwoMode).split('\n');
    expect(lines[1]).toBe('*Vertices 9 5');
    expect(lines[7]).toMatch(/^6 "L'eau et l’industrie" /);
    expect(lines.slice(11, 14)).toEqual(['*Edges', '1 6 1', '1 7 1']);
  });

  test('has positions within the unit square', () => {
    const places = textOf(pajek, realNetwork)
      .split('\n')
      .flatMap((line) => /^\d+ ".*" (\S+) (\S+) 0\.5000$/.exec(line)?.slice(1).map(Number) ?? []);
    expect(places).toHaveLength(2 * realNetwork.nodes.length);
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0.05);
    expect(Math.max(...places)).toBeLessThanOrEqual(0.95);
  });
});

describe('the content of the files of a network', () => {
  test('has node areas that grow with the degree, and colours of communities', () => {
    const { nodes } = smallNetwork;
    expect(nodes.map(({ size }) => size)).toEqual([20, 20, 20, 5, 20]);
    expect(nodes.map(({ color }) => color)).toEqual(['#332288', '#332288', '#332288', '#CC6677', '#332288']);
  });

  test('has the titles of Fabriques, except for the nodes that are Fabriques', () => {
    expect(smallTwoMode.nodes.find(({ id }) => id === 'Organisation:ademe')?.fabriques).toEqual([
      "L'eau et l’industrie",
      'La nature en ville',
    ]);
    expect(smallTwoMode.nodes.find(({ id }) => id === 'Fabrique:eau')).toMatchObject({ fabriques: [], years: [2025] });
  });

  test('needs a record of every vertex', () => {
    const vertex = { id: 'Organisation:x', kind: 'ACTOR', roles: [], fabriques: [] } as const;
    const network = { mode: 'ONE_MODE', weightName: 'COUNT', vertices: [vertex], edges: [] } as const;
    expect(() => networkFile(smallNetwork, network, analyse(network, null), new Map(), new Map())).toThrow(
      'Organisation:x',
    );
  });
});
