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

describe('a graph that cannot be opened says why, and what to do:', () => {
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

  test('one that is open already', async () => {
    const path = newPath();
    const first = openEmbeddedStore({ path });
    expect(opening(path)).toThrow(refusal(/ is open in another process\. End that one, or .* GRAPH_PATH\.$/));
    await first.close();
  });

  test('one that was cut in half; the remedy helps', async () => {
    const path = await goodGraph();
    truncateSync(path, statSync(path).size / 2);
    expect(opening(path)).toThrow(
      refusal(/ is damaged\. Remove \S+ and, if there is one, \S+\.wal, then import again/),
    );
    rmSync(path);
    const again = openEmbeddedStore({ path });
    expect(await importDataset(again, smallDataset)).toMatchObject({ changed: true });
    await again.close();
  });

  test('one whose header is damaged', async () => {
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
  ])('a file of %s, which is left as it is', (_, content) => {
    const path = newPath();
    writeFileSync(path, content());
    expect(opening(path)).toThrow(refusal(/ is not a graph of fabriques-graph; it is left as it is\. .*GRAPH_PATH\.$/));
    expect(readFileSync(path)).toEqual(content());
  });

  test('a folder, which is left as it is', () => {
    const path = newPath();
    mkdirSync(path);
    writeFileSync(join(path, 'letter.txt'), 'Dear reader');
    expect(opening(path)).toThrow(refusal(/ is not a graph of fabriques-graph/));
    expect(readdirSync(path)).toEqual(['letter.txt']);
  });

  test('a path below a file', () => {
    const file = newPath();
    writeFileSync(file, 'Dear reader');
    expect(opening(join(file, 'graph'))).toThrow(refusal(/There can be no file at .*Check GRAPH_PATH\.$/));
  });
});

// Words of @grafeo-db/js 0.6.0; test/faults/ fills a disk.
describe('the words of the engine', () => {
  test.each([
    [
      "a full disk, at the opening or an import's commit",
      'Transaction error: GRAFEO-T009: the commit could not be written to the write-ahead log and was rolled back, so nothing of it remains and it can be retried: I/O error on the WAL at /data/graph.wal/wal_00000000000000000000.log: No space left on device (os error 28)',
      /^The disk is full: .*Free some space/,
    ],
    [
      'a file that this user must not write',
      'Database error: GRAFEO-X003: I/O error: Permission denied (os error 13)',
      /cannot be written\. Give this process's user the right/,
    ],
    [
      'a read-only file system',
      'Database error: GRAFEO-X001: Internal error: cannot open the migration lock file /data/graph.migrate.lock: Read-only file system (os error 30)',
      /cannot be written\. Give this process's user the right/,
    ],
    [
      'a damaged log of commits',
      'Database error: GRAFEO-S002: the file /data/graph.wal/wal_00000000000000000000.log is damaged at byte 0: WAL segment header: not a WAL v2 segment (wrong magic)',
      /is damaged\. Remove \/data\/graph and, if there is one, \/data\/graph\.wal/,
    ],
    [
      'a folder that does not exist and cannot be made',
      'Database error: GRAFEO-X001: Internal error: cannot open the migration lock file /proc/graph.migrate.lock: No such file or directory (os error 2)',
      /There can be no file at \/data\/graph/,
    ],
  ])('of %s are told in one sentence with its remedy', (_, words, message) => {
    const told = fileError(new Error(words), '/data/graph')?.message;
    expect(told).toMatch(message);
    expect(told).not.toContain('\n');
  });

  test('of another error are given as they are, at the opening alone', () => {
    const error = new Error('Database error: GRAFEO-X009: something else');
    expect(fileError(error, '/data/graph')).toBeNull();
    expect(openingError(error, '/data/graph').message).toContain('(Database error: GRAFEO-X009: something else)');
    expect(closingError(error, '/data/graph')).toBe(error);
  });

  test('at the closing come with the word that nothing is lost', () => {
    const error = closingError(
      new Error('GRAFEO-X003: I/O error: No space left on device (os error 28)'),
      '/data/graph',
    );
    expect(error).toMatchObject({
      code: 'DATABASE_UNAVAILABLE',
      message: expect.stringMatching(/^The disk is full: .* What was imported is kept in \/data\/graph\.wal, /),
    });
  });
});
