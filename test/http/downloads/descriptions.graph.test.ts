import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { generateDataset } from '../../../bench/generate/dataset.ts';
import { datasetVersion } from '../../../src/domain/dataset-version.ts';
import { datasetFormats } from '../../../src/export/dataset-format.ts';
import type { GraphStore } from '../../../src/store/engines/graph-store.ts';
import { rendered } from '../../export/render.ts';
import { frozenDataset } from '../../fixtures/frozen/frozen.ts';
import { type SmallServer, startSmallServer } from '../small-server.ts';

const descriptions = datasetFormats.filter(({ describe }) => describe !== undefined);

test('the files that describe the data set are those of catalogues', () => {
  expect(descriptions.map(({ suffix }) => suffix)).toEqual(['/datapackage.json', '.dcat.ttl', '.dcat.jsonld']);
});

describe.each([
  ['23 Fabriques', frozenDataset()],
  ['300 Fabriques', generateDataset(300, frozenDataset())],
])('a description of %s', (_name, dataset) => {
  let server: SmallServer;
  const counted = { statements: 0, rows: 0 };
  const counting = (store: GraphStore): GraphStore => ({
    ...store,
    read: () => expect.fail('The whole graph is read.'),
    autoCommit: (options) => {
      const runner = store.autoCommit(options);
      return {
        run: async (...args) => {
          const rows = await runner.run(...args);
          counted.statements += 1;
          counted.rows += rows.length;
          return rows;
        },
      };
    },
  });
  beforeAll(async () => {
    server = await startSmallServer(counting, undefined, {}, { rowCacheMb: 0 }, dataset);
  });
  beforeEach(() => Object.assign(counted, { statements: 0, rows: 0 }));
  afterAll(() => server.close());

  test.each(descriptions)('is made from counts: $name', async ({ suffix, render }) => {
    const version = datasetVersion(dataset);
    const response = await fetch(`${server.url}/downloads/fabriques-graph-${version}${suffix}`);
    expect(response.status).toBe(200);
    // The same bytes as from the whole data set.
    expect(await response.text()).toBe(rendered(render({ dataset, version })).toString('utf8'));
    // The version before and after, the data set, and four counts, one of them with a row for each year.
    expect(counted.statements).toBeLessThanOrEqual(8);
    expect(counted.rows).toBeLessThanOrEqual(8 + new Set(dataset.fabriques.map(({ year }) => year)).size);
  });
});
