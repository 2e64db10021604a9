import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { projectPath } from '../src/project-root.ts';

const MB = 1024 * 1024;
const heapOption = /--max-old-space-size=(\d+)/;

describe('the entry point of the image', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'fabriques-entrypoint-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** What a command prints that it becomes, in a container with this limit of memory. */
  const run = (limit: string | null, command: readonly string[], environment: Record<string, string> = {}) => {
    const MEMORY_LIMIT_FILE = join(folder, 'memory.max');
    rmSync(MEMORY_LIMIT_FILE, { force: true });
    if (limit !== null) writeFileSync(MEMORY_LIMIT_FILE, `${limit}\n`);
    return execFileSync('/bin/sh', [projectPath('docker-entrypoint.sh'), ...command], {
      env: { PATH: process.env['PATH'] ?? '', MEMORY_LIMIT_FILE, ...environment },
      encoding: 'utf8',
    });
  };
  const printOptions = ['/bin/sh', '-c', 'printf %s "$NODE_OPTIONS"'];
  const NEO4J_URI = 'bolt://neo4j:7687';

  test.each([
    // Memory of the container, of the heap on Neo4j and on the embedded engine, in MB.
    [256, 128, 128],
    [512, 320, 256],
    [768, 576, 384],
    [1_024, 768, 512],
    [4_096, 3_072, 2_048],
  ])(
    'gives %i MB of memory a heap of %i MB on Neo4j and of %i MB on the embedded engine',
    (memory, neo4j, embedded) => {
      const heap = (environment: Record<string, string>) =>
        heapOption.exec(run(String(memory * MB), printOptions, environment))?.[1];
      expect(heap({ NEO4J_URI })).toBe(String(neo4j));
      expect(heap({})).toBe(String(embedded));
    },
  );

  test.each([
    ['without a limit (cgroup v2)', 'max'],
    ['without a limit (cgroup v1)', '9223372036854771712'],
    ['with an empty limit', ''],
    ['without a file that says', null],
  ])('leaves the heap to Node %s', (_, limit) => {
    expect(run(limit, printOptions)).toBe('');
  });

  test('lets NODE_OPTIONS win', () => {
    const options = run(String(512 * MB), printOptions, { NODE_OPTIONS: '--max-old-space-size=100' });
    expect(options).toBe('--max-old-space-size=256 --max-old-space-size=100');
  });

  test('makes a Node that has this heap', () => {
    const limit = 'process.stdout.write(String(require("node:v8").getHeapStatistics().heap_size_limit))';
    const heap = Number(run(String(512 * MB), [process.execPath, '-e', limit], { NEO4J_URI })) / MB;
    // The young generation comes on top.
    expect(heap).toBeGreaterThanOrEqual(320);
    expect(heap).toBeLessThan(320 + 64);
  });

  test('becomes the command, with its arguments as they are and its exit code', () => {
    expect(run('max', ['/bin/sh', '-c', 'printf "%s|" "$@"', 'sh', 'two words', '*'])).toBe('two words|*|');
    expect(() => run('max', ['/bin/sh', '-c', 'exit 3'])).toThrow(expect.objectContaining({ status: 3 }));
  });

  test('gives the server of docker-compose.yml the heap that its comment names', () => {
    const text = readFileSync(projectPath('docker-compose.yml'), 'utf8');
    const { services } = parse(text) as { services: { server: { mem_limit: string } } };
    const memory = Number(/^(\d+)m$/.exec(services.server.mem_limit)?.[1]);
    const heap = heapOption.exec(run(String(memory * MB), printOptions, { NEO4J_URI }))?.[1];
    expect(text).toContain(`Node's heap ${heap} MB of it`);
  });
});
