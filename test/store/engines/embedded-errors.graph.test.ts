import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closingError, fileError, openingError } from '../../../src/store/engines/embedded-errors.ts';
import { openEmbeddedStore } from '../../../src/store/engines/embedded-store.ts';
import { importDataset } from '../../../src/store/load/import.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';

describe('openEmbeddedStore says what to do about', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'fabriques-errors-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  let graphs = 0;
  const newPath = () => join(folder, `graph-${++graphs}`);
  const goodGraph = async () => {
    const path = newPath();
    const store = openEmbeddedStore({ path });
    await importDataset(store, smallDataset);
    await store.close();
    return path;
  };
  const opening = (path: string) => () => openEmbeddedStore({ path });
  const refusal = (message: RegExp) =>
    expect.objectContaining({ code: 'DATABASE_UNAVAILABLE', message: expect.stringMatching(message) });

  test('a graph that is already open', async () => {
    const path = newPath();
    const first = openEmbeddedStore({ path });
    expect(opening(path)).toThrow(
      refusal(/ is open in another process\. Stop that process, or set GRAPH_PATH to another file\.$/),
    );
    await first.close();
  });

  test('a truncated file, and the remedy helps', async () => {
    const path = await goodGraph();
    truncateSync(path, statSync(path).size / 2);
    expect(opening(path)).toThrow(refusal(/ is damaged\. Delete \S+ and, if it exists, \S+\.wal, then import again/));
    rmSync(path);
    const again = openEmbeddedStore({ path });
    expect(await importDataset(again, smallDataset)).toMatchObject({ changed: true });
    await again.close();
  });

  test('a file with a damaged header', async () => {
    const path = await goodGraph();
    const bytes = readFileSync(path);
    bytes.fill(0xff, 16, 32);
    writeFileSync(path, bytes);
    expect(opening(path)).toThrow(refusal(/ is damaged\./));
  });

  test.each([
    ['a letter', () => Buffer.from('Dear reader')],
    ['noise', () => Buffer.from(Array.from({ length: 20_000 }, (_, at) => (at * 7_919) % 251))],
    ['nothing', () => Buffer.alloc(0)],
  ])('a file of %s, and does not change it', (_, content) => {
    const path = newPath();
    writeFileSync(path, content());
    expect(opening(path)).toThrow(
      refusal(/ is not a graph of fabriques-graph\. It was not changed\. Set GRAPH_PATH to another file\.$/),
    );
    expect(readFileSync(path)).toEqual(content());
  });

  test('a folder, and does not change it', () => {
    const path = newPath();
    mkdirSync(path);
    writeFileSync(join(path, 'letter.txt'), 'Dear reader');
    expect(opening(path)).toThrow(refusal(/ is not a graph of fabriques-graph/));
    expect(readdirSync(path)).toEqual(['letter.txt']);
  });

  test('a path below a file', () => {
    const file = newPath();
    writeFileSync(file, 'Dear reader');
    expect(opening(join(file, 'graph'))).toThrow(refusal(/A file cannot exist at .*Check GRAPH_PATH\.$/));
  });
});

// Messages of @grafeo-db/js 0.6.0. test/faults/ fills a real disk.
describe('the messages of the engine', () => {
  test.each([
    [
      "a full disk, at the opening or an import's commit",
      'Transaction error: GRAFEO-T009: the commit could not be written to the write-ahead log and was rolled back, so nothing of it remains and it can be retried: I/O error on the WAL at /data/graph.wal/wal_00000000000000000000.log: No space left on device (os error 28)',
      /^The disk is full: .*Free some space/,
    ],
    [
      'a file that this user must not write',
      'Database error: GRAFEO-X003: I/O error: Permission denied (os error 13)',
      /cannot be written\. Give the user of this process write access/,
    ],
    [
      'a read-only file system',
      'Database error: GRAFEO-X001: Internal error: cannot open the migration lock file /data/graph.migrate.lock: Read-only file system (os error 30)',
      /cannot be written\. Give the user of this process write access/,
    ],
    [
      'a damaged log of commits',
      'Database error: GRAFEO-S002: the file /data/graph.wal/wal_00000000000000000000.log is damaged at byte 0: WAL segment header: not a WAL v2 segment (wrong magic)',
      /is damaged\. Delete \/data\/graph and, if it exists, \/data\/graph\.wal/,
    ],
    [
      'a folder that does not exist and cannot be made',
      'Database error: GRAFEO-X001: Internal error: cannot open the migration lock file /proc/graph.migrate.lock: No such file or directory (os error 2)',
      /A file cannot exist at \/data\/graph/,
    ],
  ])('for %s become a message with the remedy', (_, words, message) => {
    const translated = fileError(new Error(words), '/data/graph')?.message;
    expect(translated).toMatch(message);
    expect(translated).not.toContain('\n');
  });

  test('for an unknown error are shown when opening, and passed unchanged when closing', () => {
    const error = new Error('Database error: GRAFEO-X009: something else');
    expect(fileError(error, '/data/graph')).toBeNull();
    expect(openingError(error, '/data/graph').message).toContain('(Database error: GRAFEO-X009: something else)');
    expect(closingError(error, '/data/graph')).toBe(error);
  });

  test('when closing say that no data is lost', () => {
    const error = closingError(
      new Error('GRAFEO-X003: I/O error: No space left on device (os error 28)'),
      '/data/graph',
    );
    expect(error).toMatchObject({
      code: 'DATABASE_UNAVAILABLE',
      message: expect.stringMatching(/^The disk is full: .* Imported data is safe in \/data\/graph\.wal, /),
    });
  });
});
