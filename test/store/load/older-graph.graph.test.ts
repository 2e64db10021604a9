import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { examine } from '../../../src/doctor/examine.ts';
import { projectPath } from '../../../src/project-root.ts';
import { openEmbeddedStore } from '../../../src/store/engines/embedded-store.ts';
import type { GraphStore } from '../../../src/store/engines/graph-store.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { dump } from './dump.ts';
import { importDataset } from './import-without-notice.ts';

/**
 * A file that the program of 30 November 2026 (commit 67a5482) wrote, with its small data set, imported by `--dataset`: its graph
 * has format 9, and its data set fields that the next version changed.
 */
const olderGraph = gunzipSync(readFileSync(projectPath('test/fixtures/graphs/format-9.graph.gz')));
const olderVersion = '2e4fb8593a092972';

describe('a file that an older version wrote', () => {
  let folder: string;
  let path: string;
  let store: GraphStore | undefined;
  const open = () => {
    store = openEmbeddedStore({ path });
    return store;
  };
  const close = async () => {
    await store?.close();
    store = undefined;
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'fabriques-older-'));
    path = join(folder, 'graph');
    writeFileSync(path, olderGraph);
  });
  afterEach(async () => {
    await close();
    rmSync(folder, { recursive: true });
  });

  test('is opened, and replaced as a whole by the data set of this version', async () => {
    const fresh = openEmbeddedStore();
    await importDataset(fresh, smallDataset);
    const expected = await dump(fresh);
    await fresh.close();
    const older = open();
    expect(await dump(older)).not.toEqual(expected);
    expect(await importDataset(older, smallDataset)).toMatchObject({ changed: true, previous: olderVersion });
    expect(await dump(older)).toEqual(expected);
    // And so it is after the file has been closed.
    await close();
    expect(await dump(open())).toEqual(expected);
  });

  test('is not changed if its data set is protected', async () => {
    const before = await dump(open());
    await expect(importDataset(opened(), smallDataset, { replaces: 'bundled' })).rejects.toMatchObject({
      code: 'DATASET_CONFLICT',
      message: expect.stringContaining(`The graph has data set ${olderVersion}, not `),
    });
    expect(await dump(opened())).toEqual(before);
  });

  test('is recognised by doctor, which says what to do', async () => {
    const findings = await examine({ GRAPH_PATH: path, PORT: '0' });
    expect(findings).toContainEqual({
      level: 'warning',
      subject: 'data',
      message: expect.stringMatching(new RegExp(`^Data set ${olderVersion}\\. This version has \\w{16}\\.$`)),
      remedy: 'If you did not import another one on purpose, run fabriques-graph seed.',
    });
  });

  function opened(): GraphStore {
    if (store === undefined) throw new Error('The store is not open.');
    return store;
  }
});
