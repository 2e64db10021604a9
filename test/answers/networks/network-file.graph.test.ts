import { describe, expect, test } from 'vitest';
import { readCurrentDataset } from '../../../src/answers/dataset/dataset.ts';
import { networkFileOf } from '../../../src/answers/networks/network-file.ts';
import type { NetworkArguments } from '../../../src/answers/networks/network-request.ts';
import { parseNetworkArguments } from '../../../src/answers/networks/parse-network.ts';
import { datasetVersion } from '../../../src/domain/dataset-version.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { smallContext } from '../context.ts';

const context = await smallContext();

const fileOf = async (args: NetworkArguments, url?: string) =>
  networkFileOf(await parseNetworkArguments(args, context), await readCurrentDataset(context), context, url);

describe('the content of the files of a network', () => {
  test('describes the network and the data', async () => {
    const file = await fileOf({ of: ['PARTNER', 'COFINANCEUR'] }, 'https://example.org/network.gexf');
    expect(file).toMatchObject({
      title: 'Partners, Cofinanceurs of the Fabriques prospectives',
      version: datasetVersion(smallDataset),
      releasedAt: '2026-01-31',
      url: 'https://example.org/network.gexf',
      ...{ mode: 'ONE_MODE', weightName: 'COUNT' },
    });
    expect(file.method).toMatch(
      /^One-mode network of the partners and cofinanceurs that took part in at least one of 4 Fabriques prospectives /,
    );
  });

  test('has nodes with names, years, titles of Fabriques, measures and positions', async () => {
    const { nodes } = await fileOf({});
    expect(nodes.map(({ label }) => label)).toEqual([
      'Agence de la transition écologique',
      'Banque des territoires',
      'Cerema',
      'Tempo territorial',
    ]);
    expect(nodes[0]).toMatchObject({
      id: 'Organisation:ademe',
      ...{ type: 'Organisation', slug: 'ademe', acronym: 'ADEME', roles: ['PARTNER'] },
      fabriques: ["L'eau et l’industrie", 'La nature en ville'],
      years: [2023, 2025],
      // Edges to Banque (1) and Cerema (2).
      measures: { degree: 2, strength: 3, component: 1, community: 1 },
      ...{ x: expect.any(Number), y: expect.any(Number) },
    });
  });

  test('has edges with the titles and years of their Fabriques', async () => {
    const { edges } = await fileOf({});
    expect(edges.find(({ weight }) => weight === 2)).toEqual({
      ...{ source: 'Organisation:ademe', target: 'Organisation:cerema', weight: 2, count: 2, roles: [] },
      fabriques: ["L'eau et l’industrie", 'La nature en ville'],
      years: [2023, 2025],
    });
  });

  test('has Fabriques as nodes of a two-mode network', async () => {
    const { title, nodes } = await fileOf({ of: ['ASSOCIATION'], mode: 'TWO_MODE', filter: { years: { from: 2025 } } });
    expect(title).toBe('Associations of elected representatives and their Fabriques prospectives');
    expect(nodes.map(({ id, type, years }) => [id, type, years])).toEqual([
      ['Fabrique:eau', 'Fabrique', [2025]],
      ['Organisation:villes-de-france', 'Organisation', [2025]],
    ]);
  });
});
