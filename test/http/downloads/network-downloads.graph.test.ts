import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { downloadsAt } from '../../../src/answers/downloads.ts';
import { datasetVersion } from '../../../src/domain/dataset-version.ts';
import { networkFormats } from '../../../src/export/network-format.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { post } from '../post.ts';
import { type SmallServer, startSmallServer } from '../small-server.ts';

const version = datasetVersion(smallDataset);
const folder = `/downloads/networks/${version}`;

interface NetworkAnswer {
  readonly nodes: { nodes: { node: { id: string }; degree: number; betweenness: number; community: number }[] };
  readonly edges: { nodes: { source: { id: string }; target: { id: string }; weight: number; count: number }[] };
  readonly downloads: { format: string; url: string; mediaType: string }[];
}

interface NodeLink {
  readonly graph: { readonly method: string; readonly version: string };
  readonly nodes: { id: string; degree: number; betweenness: number; community: number }[];
  readonly edges: { source: string; target: string; weight: number; count: number }[];
}

/** The global id of "Organisation:ademe". */
const globalId = (id: string) => Buffer.from(id).toString('base64');
const byText = (one: unknown, other: unknown) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1);

describe('the downloads of a network', () => {
  let server: SmallServer;
  beforeAll(async () => {
    server = await startSmallServer();
  });
  afterAll(() => server.close());

  const networkOf = async (args: string): Promise<NetworkAnswer> => {
    const query = `{ network(${args}) {
      nodes { nodes { node { id } degree betweenness community } }
      edges { nodes { source { id } target { id } weight count } }
      downloads { format url mediaType }
    } }`;
    const { data, errors } = (await (await post(server.url, { query })).json()) as {
      data: { network: NetworkAnswer };
      errors?: unknown;
    };
    expect(errors).toBeUndefined();
    return data.network;
  };

  test.each([
    ['of: [PARTNER]', 'partner/one-mode/count'],
    ['of: [ASSOCIATION, PARTNER], weight: NEWMAN', 'partner,association/one-mode/newman'],
    ['of: [COFINANCEUR, PARTNER], mode: TWO_MODE', 'partner,cofinanceur/two-mode/count'],
    [
      'of: [PARTNER, ASSOCIATION], minCount: 2, filter: { years: { from: 2021 }, status: ACHEVEE }',
      'partner,association/one-mode/count/min-count=2/from=2021/status=achevee',
    ],
    [
      'of: [PARTNER, ASSOCIATION], backbone: { method: DISPARITY, alpha: 0.3 }, communities: { resolution: 2, seed: 5 }',
      'partner,association/one-mode/count/disparity=0.3/resolution=2/seed=5',
    ],
  ])('%s contain the same network as the API', async (args, path) => {
    const { nodes, edges, downloads } = await networkOf(args);
    const url = downloads.find(({ format }) => format === 'node-link JSON')?.url;
    expect(url).toBe(`${folder}/${path}/network.node-link.json`);
    const file = (await (await fetch(`${server.url}${url}`)).json()) as NodeLink;
    expect(file.graph).toMatchObject({ version, method: expect.stringContaining('network of the partners') });
    expect(nodes.nodes.length).toBeGreaterThan(2);
    expect(
      file.nodes
        .map(({ id, degree, betweenness, community }) => ({
          node: { id: globalId(id) },
          degree,
          betweenness,
          community,
        }))
        .sort(byText),
    ).toEqual(nodes.nodes.toSorted(byText));
    expect(edges.nodes.length).toBeGreaterThan(0);
    expect(
      file.edges
        .map(({ source, target, weight, count }) => ({
          source: { id: globalId(source) },
          target: { id: globalId(target) },
          weight,
          count,
        }))
        .sort(byText),
    ).toEqual(edges.nodes.toSorted(byText));
  });

  test('exist in every format with its media type, for GET and HEAD', async () => {
    const { downloads } = await networkOf('of: [PARTNER]');
    expect(downloads.map(({ format }) => format)).toEqual(networkFormats.map(({ name }) => name));
    for (const [index, { url, mediaType }] of downloads.entries()) {
      const suffix = networkFormats[index]?.suffix ?? '';
      expect(url).toBe(`${folder}/partner/one-mode/count/network${suffix}`);
      const response = await fetch(`${server.url}${url}`);
      expect(Object.fromEntries(response.headers), url).toMatchObject({
        'content-type': mediaType,
        'content-disposition': `attachment; filename="network-partner-one-mode-count${suffix}"`,
        'access-control-allow-origin': '*',
        'cache-control': 'public, max-age=31536000, immutable',
        etag: `"${version}"`,
      });
      expect(await response.text(), url).toMatch(/cerema/i);
      const head = await fetch(`${server.url}${url}`, { method: 'HEAD' });
      expect([head.status, await head.text()], url).toEqual([200, '']);
    }
    const known = await fetch(`${server.url}${downloads[0]?.url}`, { headers: { 'If-None-Match': `"${version}"` } });
    expect(known.status).toBe(304);
  });

  test.each([
    'networks/',
    `networks/${version}/partner/one-mode/count/network.xlsx`,
    `networks/${version}/partner/one-mode/count/other.gexf`,
    `networks/${version}/partner/one-mode/count.gexf`,
    `networks/${version}/nobody/network.gexf`,
    `networks/${version}/partner/three-mode/network.gexf`,
    'networks/0000/partner/one-mode/count/network.gexf',
  ])('answer 404 for %s', async (name) => {
    for (const method of ['GET', 'HEAD']) {
      const response = await fetch(`${server.url}/downloads/${name}`, { method });
      expect(response.status).toBe(404);
    }
  });

  test('answer 400 with a message for invalid arguments', async () => {
    for (const [path, reason] of [
      ['partner/two-mode/newman', 'weight: NEWMAN compares two actors'],
      ['partner/one-mode/count/min-count=0', 'minCount: Give an integer of 1 or more.'],
      ['partner/one-mode/count/region=99', 'filter.region: no région has the id, slug or code "99"'],
    ]) {
      const response = await fetch(`${server.url}${folder}/${path}/network.gexf`);
      expect([response.status, await response.text()]).toEqual([400, expect.stringContaining(reason ?? '')]);
    }
    expect(server.logged).toEqual([]);
  });

  test('include viewers of other sites if the server knows its public URL', async () => {
    const request = {
      roles: ['PARTNER'] as const,
      ...({ mode: 'ONE_MODE', weight: 'COUNT', minCount: 1, minFabriques: 1, backbone: null, ego: null } as const),
      communities: { resolution: 1, seed: 1 },
      filter: { condition: null, given: {} },
      participations: { condition: null, given: {} },
    };
    const downloads = await downloadsAt('https://graphe.example.fr').ofNetwork('abc', request);
    const start = 'https://graphe.example.fr/downloads/networks/abc/partner/one-mode/count/network';
    expect(downloads.map(({ url }) => url)).toContain(`${start}.gexf`);
    expect(downloads.slice(-2)).toMatchObject([
      {
        format: 'Open in Gephi Lite',
        url: `https://gephi.org/gephi-lite/?file=${encodeURIComponent(`${start}.gexf`)}`,
      },
      {
        format: 'Open in VOSviewer',
        url: `https://app.vosviewer.com/?json=${encodeURIComponent(`${start}.vosviewer.json`)}`,
      },
    ]);
  });
});
