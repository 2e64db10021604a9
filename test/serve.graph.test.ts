import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readConfig } from '../src/config/config.ts';
import type { Dataset } from '../src/domain/dataset.ts';
import { datasetVersion } from '../src/domain/dataset-version.ts';
import { type ServeOptions, serve } from '../src/serve.ts';
import { openEmbeddedStore } from '../src/store/engines/embedded-store.ts';
import { smallDataset } from './fixtures/small-dataset.ts';
import { currentDataset } from './seed/live/current-dataset.ts';
import { importDataset } from './store/load/import-without-notice.ts';

const small = datasetVersion(smallDataset);
const current = datasetVersion(currentDataset());

let folder: string;
let GRAPH_PATH: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fabriques-serve-'));
  GRAPH_PATH = join(folder, 'graph');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Starts and stops a server on the graph. Returns the first line that it prints. */
async function started(options: ServeOptions = {}): Promise<string | undefined> {
  const lines: string[] = [];
  const output = { print: (line: string) => lines.push(line), log: (error: unknown) => lines.push(String(error)) };
  const served = await serve(readConfig({ GRAPH_PATH, PORT: '0' }), output, options);
  await served.stop({ graceMs: 0 });
  return lines[0];
}

async function importInto(dataset: Dataset, bundled: boolean): Promise<void> {
  const store = openEmbeddedStore({ path: GRAPH_PATH });
  await importDataset(store, dataset, { bundled });
  await store.close();
}

function fileOf(dataset: Dataset): string {
  const file = join(folder, 'own.json');
  writeFileSync(file, JSON.stringify(dataset));
  return file;
}

describe('a server on a graph on disk', () => {
  test('does not replace a data set of its user in silence, but serves it when told where it comes from', async () => {
    await importInto(smallDataset, false);
    await expect(started()).rejects.toThrow(
      expect.objectContaining({
        code: 'DATASET_CONFLICT',
        message:
          `The graph has data set ${small}, not ${current}, and no release of fabriques-graph contains it. Nothing was changed. ` +
          'To replace it, start the server with --replace or run fabriques-graph seed; to serve it, start with --dataset and its ' +
          'file.',
      }),
    );
    expect(await started({ dataset: fileOf(smallDataset) })).toBe(`Data set ${small}: already there.`);
    expect(await started({ replace: true })).toBe(`Data set ${current}: imported. It replaced data set ${small}.`);
  });

  test('replaces the data set of another release, as an upgrade needs', async () => {
    await importInto(smallDataset, true);
    expect(await started()).toBe(`Data set ${current}: imported. It replaced data set ${small}.`);
    expect(await started()).toBe(`Data set ${current}: already there.`);
  });

  test('serves another data set, and does not take it for that of a release later', async () => {
    expect(await started({ dataset: fileOf(smallDataset) })).toBe(`Data set ${small}: imported.`);
    await expect(started()).rejects.toThrow(/^The graph has data set /);
  });
});

test('a server that does not import into Neo4j refuses the options of an import', async () => {
  const config = readConfig({ NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x', PORT: '0' });
  const output = { print: () => {}, log: () => {} };
  await expect(serve(config, output, { replace: true })).rejects.toThrow(
    '--replace: this server does not import into Neo4j. Set SEED_ON_START=true, or run fabriques-graph seed instead.',
  );
  await expect(serve(config, output, { dataset: 'own.json' })).rejects.toThrow(
    /^--dataset: this server does not import/,
  );
});

describe('a server for curators', () => {
  test('says where their page is, and only with CURATION=true', async () => {
    const lines: string[] = [];
    const output = { print: (line: string) => lines.push(line), log: (error: unknown) => lines.push(String(error)) };
    const served = await serve(readConfig({ PORT: '0', CURATION: 'true' }), output);
    const [address] = lines.flatMap((line) => /^Curation: +(http.*)$/.exec(line)?.[1] ?? []);
    expect(address).toBe(`${served.url}/curation`);
    expect((await fetch(`${served.url}/curation`)).status).toBe(200);
    await served.stop({ graceMs: 0 });

    const other = await serve(readConfig({ PORT: '0' }), output);
    expect(lines.filter((line) => line.startsWith('Curation:'))).toHaveLength(1);
    expect((await fetch(`${other.url}/curation`)).status).toBe(404);
    await other.stop({ graceMs: 0 });
  });
});
