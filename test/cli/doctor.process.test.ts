import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { smallDataset } from '../fixtures/small-dataset.ts';
import { apiAddress, type Environment, startBuilt } from '../http/child.ts';
import { fabriquesGraph } from './fabriques-graph.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fabriques-doctor-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The exit code and what is found of each subject: "ok", "warning" or "failure", and the message with what to do. */
async function examined(environment: Environment) {
  const { code, stdout, stderr } = await fabriquesGraph(['doctor'], { PORT: '0', ...environment });
  expect(stderr).toBe('');
  const findings = [...stdout.matchAll(/^(ok|warning|failure) +(\w+) +(.*(?:\n {9,}.*)*)$/gm)];
  return {
    code,
    levels: findings.map(([, level, subject]) => `${subject}: ${level}`),
    of: (wanted: string) => findings.find(([, , subject]) => subject === wanted)?.[3] ?? '',
  };
}

describe('fabriques-graph doctor', () => {
  test('finds nothing wrong with the default configuration', async () => {
    const { code, levels, of } = await examined({});
    expect(code).toBe(0);
    expect(levels).toEqual(['config: ok', 'node: ok', 'memory: ok', 'server: ok', 'graph: ok']);
    expect(of('graph')).toMatch(/^In memory: the server imports data set \w{16} when it starts\.$/);
  });

  test('names each invalid variable, and exits with 1', async () => {
    const { code, of } = await examined({ PORT: '70000', SEED_ON_START: 'yes' });
    expect(code).toBe(1);
    expect(of('config')).toMatch(/^PORT: Give 65535 or less\.\n +SEED_ON_START: Give true or false\.$/);
  });

  test('checks the graph on disk: before its import, after it, and while a server has it open', async () => {
    const GRAPH_PATH = join(folder, 'graph');
    expect((await examined({ GRAPH_PATH })).of('graph')).toMatch(/^There is no file at .* yet: the server creates it/);
    expect((await fabriquesGraph(['seed'], { GRAPH_PATH })).code).toBe(0);
    const imported = await examined({ GRAPH_PATH });
    expect(imported).toMatchObject({ code: 0 });
    expect(imported.of('data')).toMatch(/^Data set \w{16}, that of this version\.$/);
    expect(imported.of('disk')).toMatch(/^\d+ MB are free for the graph at /);

    const server = startBuilt('dist/bin/server.js', [], { GRAPH_PATH, PORT: '0' });
    const PORT = new URL(await server.printed(apiAddress)).port;
    const running = await examined({ GRAPH_PATH, PORT });
    expect(running).toMatchObject({ code: 0 });
    expect(running.of('server')).toBe(`The server at http://127.0.0.1:${PORT} is ready.`);
    expect(running.of('graph')).toMatch(/ is open in the running server\. Stop the server to check its content\.$/);
    // Without the port of the server, nobody knows who has the graph open.
    const unknown = await examined({ GRAPH_PATH });
    expect(unknown.code).toBe(1);
    expect(unknown.of('graph')).toMatch(/is open in another process\. Stop that process/);
    server.process.kill('SIGTERM');
    await server.ended;
  }, 120_000);

  test('warns of a data set that is not that of this version', async () => {
    const GRAPH_PATH = join(folder, 'other');
    const dataset = join(folder, 'small.json');
    writeFileSync(dataset, JSON.stringify(smallDataset));
    expect((await fabriquesGraph(['seed', '--dataset', dataset], { GRAPH_PATH })).code).toBe(0);
    const { code, of } = await examined({ GRAPH_PATH });
    expect(code).toBe(0);
    expect(of('data')).toMatch(/This version has \w{16}\.\n +→ .*fabriques-graph seed/);
  });

  test.each([
    [{ GRAPH_PATH: '/nowhere/graph' }, 'disk', /^The folder \/nowhere of GRAPH_PATH cannot be written \(ENOENT\)/],
    [{ SITE_FILE: '/nowhere.json' }, 'files', /SITE_FILE/],
    [{ TRUSTED_DOCUMENTS: '/nowhere.json' }, 'files', /there is no such file/],
    [{ OTEL_TRACES_EXPORTER: 'zipkin' }, 'traces', /^OTEL_TRACES_EXPORTER: Give otlp or none/],
    [
      { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' },
      'graph',
      /^The database at bolt:\/\/127\.0\.0\.1:1 does not answer\. Check/,
    ],
  ] as const)(
    'with %j says what prevents a server from serving, and exits with 1',
    async (environment, subject, message) => {
      const { code, of } = await examined(environment);
      expect(code).toBe(1);
      expect(of(subject)).toMatch(message);
    },
  );

  test('ends, although the database takes connections and never answers', async () => {
    const silent = createServer().listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as AddressInfo;
    const environment = { NEO4J_URI: `bolt://127.0.0.1:${port}`, NEO4J_PASSWORD: 'x' };
    const { code, of } = await examined(environment);
    silent.close();
    expect(code).toBe(1);
    expect(of('graph')).toMatch(/^The database at \S+ does not answer\. Check that it runs/);
  });

  test('says that a file is not a graph', async () => {
    const path = join(folder, 'folder');
    mkdirSync(path);
    const { code, of } = await examined({ GRAPH_PATH: path });
    expect(code).toBe(1);
    expect(of('graph')).toMatch(/is not a graph of fabriques-graph/);
  });

  test('says that another program has the port', async () => {
    const other = createServer((socket) => socket.end()).listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { code, of } = await examined({ PORT: String(port) });
    other.close();
    expect(code).toBe(1);
    expect(of('server')).toMatch(
      /cannot listen on 127\.0\.0\.1, port \d+ \(EADDRINUSE\)\.\n +→ Stop the other program/,
    );
  });

  test('warns of a public server without trusted proxies or legal pages', async () => {
    const { code, levels } = await examined({ PUBLIC_URL: 'https://graphe.example.fr' });
    expect(code).toBe(0);
    expect(levels.filter((level) => level === 'config: warning')).toHaveLength(2);
  });
});
