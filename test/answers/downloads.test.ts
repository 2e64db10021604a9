import { describe, expect, test } from 'vitest';
import { downloadsAt, networkFileName, parseNetworkFileName } from '../../src/answers/downloads.ts';
import { type NetworkRequest, networkDefaults } from '../../src/answers/networks/network-request.ts';

const request: NetworkRequest = {
  ...networkDefaults,
  backbone: null,
  ego: null,
  communities: { resolution: 1, seed: 1 },
  filter: { condition: null, given: {} },
  participations: { condition: null, given: {} },
};

describe('downloads', () => {
  test('have relative URLs on a server that does not know its own address', async () => {
    const files = await downloadsAt(undefined).ofDataset('v1');
    expect(files.map(({ url }) => url)).toContain('/downloads/fabriques-graph-v1.json');
  });

  test('have absolute URLs below the public URL', async () => {
    const files = await downloadsAt('https://example.org').ofNetwork('v1', request);
    expect(files.map(({ url }) => url)).toContain(
      'https://example.org/downloads/networks/v1/partner/one-mode/count/network.gexf',
    );
  });

  test('offer viewers only for files that another site can fetch', async () => {
    const formats = async (publicUrl?: string) =>
      (await downloadsAt(publicUrl).ofNetwork('v1', request)).map(({ format }) => format);
    expect(await formats('https://example.org')).toEqual(
      expect.arrayContaining(['Open in Gephi Lite', 'Open in VOSviewer']),
    );
    expect(await formats()).not.toContain('Open in Gephi Lite');
    expect(await formats('http://localhost:4000')).not.toContain('Open in Gephi Lite');
  });
});

describe('the name of a network file', () => {
  test('has parts that can be read again', () => {
    expect(parseNetworkFileName(networkFileName('v1', request, '.gexf'))).toEqual({
      version: 'v1',
      path: 'partner/one-mode/count',
      suffix: '.gexf',
    });
  });

  test.each(['networks/v1/network.gexf', 'networks/v1/partner/graph.gexf', 'fabriques-graph-v1.json'])(
    'is not %s',
    (name) => {
      expect(parseNetworkFileName(name)).toBeUndefined();
    },
  );
});
