import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { freePort } from '../free-port.ts';
import { apiAddress, type Child } from '../http/child.ts';
import { post } from '../http/post.ts';
import { currentDataset } from '../seed/live/current-dataset.ts';
import { buildImage, type ContainerOptions, type Image, runContainer, withoutImages } from './image.ts';

const totalCount = currentDataset().fabriques.length;

/** Time limits that do not end a request because the machine of the tests is busy. */
const patient = { REQUEST_TIMEOUT_MS: '60000', STATEMENT_TIMEOUT_MS: '60000' };

describe.skipIf(withoutImages())('a container of the image that the Dockerfile makes', () => {
  let image: Image;
  let folder: string;
  const running: Child[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'fabriques-image-'));
    // The user of the container looks into it.
    chmodSync(folder, 0o755);
    image = await buildImage(folder);
  }, 900_000);
  afterEach(async () => {
    for (const child of running.splice(0)) {
      child.process.kill('SIGKILL');
      await child.ended;
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const run = (command: readonly string[], options: Partial<ContainerOptions> = {}) => {
    const child = runContainer(image, command, { memoryMB: 512, ...options });
    running.push(child);
    return child;
  };
  const node = (program: string, options?: Partial<ContainerOptions>) => run(['node', '-e', program], options).ended;
  const serve = (options: Partial<ContainerOptions> = {}, environment: Record<string, string> = {}) =>
    run(image.config.Cmd, { ...options, environment: { ...patient, PORT: '0', HOST: '127.0.0.1', ...environment } });

  test('has the server and what it reads, neither sources, development packages nor npm caches', () => {
    const app = readdirSync(join(folder, 'rootfs/app'));
    expect(app.sort()).toEqual(['cypher', 'dist', 'docker-entrypoint.sh', 'node_modules', 'package.json', 'seed']);
    const packages = readdirSync(join(folder, 'rootfs/app/node_modules'));
    expect(packages).toContain('graphql-yoga');
    for (const tool of ['typescript', 'vite', 'vitest', '.cache']) expect(packages).not.toContain(tool);
  });

  test('is an OCI image as well, of one layer on top of the base image', () => {
    const read = (path: string) => JSON.parse(readFileSync(join(folder, 'oci', path), 'utf8'));
    const blob = (digest: string) => read(`blobs/${digest.replace(':', '/')}`);
    const manifest = blob(read('index.json').manifests[0].digest);
    expect(manifest.layers).toHaveLength(2);
    const { User, Entrypoint, Cmd, WorkingDir } = image.config;
    expect(blob(manifest.config.digest).config).toMatchObject({ User, Entrypoint, Cmd, WorkingDir });
  });

  test('serves, is healthy, and ends on SIGTERM with 0', async () => {
    const PORT = String(await freePort());
    const server = serve({}, { PORT });
    const url = await server.printed(apiAddress);
    const answer = await post(url, { query: '{ fabriques { totalCount } network(of: [PARTNER]) { nodeCount } }' });
    expect(await answer.json()).toMatchObject({
      data: { fabriques: { totalCount }, network: { nodeCount: expect.any(Number) } },
    });
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    const [, ...healthcheck] = image.config.Healthcheck.Test;
    expect(await run(healthcheck, { environment: { PORT } }).ended).toMatchObject({ code: 0, stderr: '' });
    expect(await run(healthcheck, { environment: { PORT: '1' } }).ended).toMatchObject({ code: 1 });
    process.kill(serverOf(server), 'SIGTERM');
    expect(await server.ended).toMatchObject({ code: 0, stderr: '' });
  });

  test('runs as an ordinary user without privileges, and writes nowhere', async () => {
    const program = `const { writeFileSync } = require('node:fs');
      const write = (path) => { try { writeFileSync(path, ''); return 'written'; } catch ({ code }) { return code; } };
      const status = require('node:fs').readFileSync('/proc/self/status', 'utf8');
      console.log(JSON.stringify({
        uid: process.getuid(),
        capabilities: /^CapEff:\\s*(\\w+)$/m.exec(status)[1],
        writes: ['/app/x', '/app/dist/x', '/tmp/x', '/x', process.env.HOME + '/x'].map(write),
      }));`;
    const { code, stdout, stderr } = await node(program, { environment: { HOME: '/home/node' } });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual({
      uid: 1000,
      capabilities: '0000000000000000',
      writes: ['EROFS', 'EROFS', 'EROFS', 'EROFS', 'EROFS'],
    });
  });

  test('keeps the graph in a volume, and says which path it cannot write without one', async () => {
    const volume = join(folder, 'volume');
    mkdirSync(volume);
    chownSync(volume, 1000, 1000);
    mkdirSync(join(folder, 'rootfs/data'));
    const GRAPH_PATH = '/data/graph';
    const server = serve({ volume: [volume, '/data'] }, { GRAPH_PATH });
    await server.printed(apiAddress);
    process.kill(serverOf(server), 'SIGTERM');
    expect(await server.ended).toMatchObject({ code: 0, stderr: '' });
    expect(existsSync(join(volume, 'graph'))).toBe(true);

    const { code, stderr } = await serve({}, { GRAPH_PATH }).ended;
    expect(code).toBe(1);
    expect(stderr).toContain('/data/graph cannot be written');
  });

  test.each([
    [256, 128],
    [1_024, 512],
  ])(
    'with %i MB of memory has a heap of %i MB, and serves in it',
    async (memoryMB, heapMB) => {
      const limit = 'console.log(require("node:v8").getHeapStatistics().heap_size_limit / 1024 / 1024)';
      const heap = Number((await node(limit, { memoryMB })).stdout);
      expect(heap).toBeGreaterThanOrEqual(heapMB);
      // The young generation comes on top.
      expect(heap).toBeLessThan(heapMB + 64);
      const server = serve({ memoryMB });
      const url = await server.printed(apiAddress);
      // The first query of the official places reads all communes of France.
      const query =
        '{ officialPlaces(query: "Vandœuvre (54)") { nodes { name } } network(of: [PARTNER]) { nodeCount } }';
      expect(await (await post(url, { query })).json()).toMatchObject({
        data: { officialPlaces: { nodes: [{ name: 'Vandœuvre-lès-Nancy' }] } },
      });
      const peakKB = Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${serverOf(server)}/status`, 'utf8'))?.[1]);
      expect(peakKB).toBeLessThan(memoryMB * 1024);
    },
    120_000,
  );
});

/** The process of the server in a container: the one below bubblewrap, which hands no signal on. */
function serverOf({ process: { pid } }: Child): number {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').map(Number);
  const [child] = children;
  if (child === undefined || child === 0) throw new Error('The container has no process.');
  return child;
}
