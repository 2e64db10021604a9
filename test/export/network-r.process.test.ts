import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { graphml } from '../../src/export/graphml.ts';
import type { NetworkFile, NetworkFormat } from '../../src/export/network-file.ts';
import { pajek } from '../../src/export/pajek.ts';
import { runR, withoutR } from '../r/r.ts';
import { hardName, realNetwork, smallEdges, smallNetwork, smallTwoMode } from './networks.ts';

describe.skipIf(withoutR)('a network, read by igraph in R', () => {
  const folder = mkdtempSync(join(tmpdir(), 'network-r-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  async function read(file: NetworkFile, { suffix, render }: NetworkFormat): Promise<string[][]> {
    const path = join(folder, `network${suffix}`);
    writeFileSync(path, [...render(file)].join(''));
    const printed = await runR('test/export/read-network.R', suffix === '.net' ? 'pajek' : 'graphml', path);
    return printed
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t'));
  }

  const numbers = new Map(smallNetwork.nodes.map(({ id }, index) => [id, `${index + 1}`]));
  const edges = smallEdges.map(([source, target, count]) => [
    'E',
    numbers.get(source),
    numbers.get(target),
    `${count}`,
  ]);

  test('has vertices with attributes and edges with weights, from GraphML', async () => {
    expect(await read(smallNetwork, graphml)).toEqual([
      // Label, years, community, no attribute "type", then degree and strength as computed by igraph.
      ['V', 'Agence de la transition écologique', '2023|2025', '1', '', '3', '5'],
      ['V', 'Banque des territoires', '2023', '1', '', '3', '3'],
      ['V', 'Cerema', '2021|2023|2025', '1', '', '3', '6'],
      ['V', hardName.replace('\t', ' '), '2018', '2', '', '0', '0'],
      ['V', 'Villes de France', '2021|2023|2025', '1', '', '3', '6'],
      ...edges,
    ]);
  });

  test('has labels and weights, and the two sides of a two-mode network, from Pajek', async () => {
    expect((await read(smallNetwork, pajek)).filter(([kind]) => kind === 'E')).toEqual(edges);
    const vertices = (await read(smallTwoMode, pajek)).filter(([kind]) => kind === 'V');
    expect(vertices.map(([, label, , , side, degree]) => [label, side, degree])).toEqual([
      ['Agence de la transition écologique', 'FALSE', '2'],
      ['Banque des territoires', 'FALSE', '1'],
      ['Cerema', 'FALSE', '3'],
      ['Tempo territorial', 'FALSE', '1'],
      ['Villes de France', 'FALSE', '3'],
      ["L'eau et l’industrie", 'TRUE', '3'],
      ['La nature en ville', 'TRUE', '4'],
      ['Santé', 'TRUE', '1'],
      ['Élus et rythmes', 'TRUE', '2'],
    ]);
  });

  test('has all vertices and edges of the real data', async () => {
    for (const format of [graphml, pajek]) {
      const lines = await read(realNetwork, format);
      expect(lines.filter(([kind]) => kind === 'V').map(([, label]) => label)).toEqual(
        realNetwork.nodes.map(({ label }) => label),
      );
      expect(lines.filter(([kind]) => kind === 'E').map(([, , , weight]) => Number(weight))).toEqual(
        realNetwork.edges.map(({ weight }) => weight),
      );
    }
  });
});
