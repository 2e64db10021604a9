import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { datasetVersion } from '../../src/domain/dataset-version.ts';
import { groupBy } from '../../src/domain/group-by.ts';
import { projectPath } from '../../src/project-root.ts';
import { apiAddress } from '../http/child.ts';
import { post } from '../http/post.ts';
import { importsOf, packageOf } from '../import-rule.ts';
import { currentDataset } from '../seed/live/current-dataset.ts';
import { endAll, type Installed, packAndInstall, start } from './installed.ts';

const current = currentDataset();

let folder: string;
let installed: Installed;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fabriques-package-'));
  installed = await packAndInstall(folder);
}, 180_000);

afterEach(endAll);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const packageFolder = () => join(installed.home, 'node_modules/fabriques-graph');
const paths = () => installed.packed.files.map(({ path }) => path);
const npx = (...args: string[]) => start(installed.home, 'npx', ['--no-install', 'fabriques-graph', ...args]).ended;

describe('the tarball', () => {
  test('is smaller than 2.5 MB, and unpacked than 5.5 MB', () => {
    expect(installed.packed.size).toBeLessThan(2_500_000);
    expect(installed.packed.unpackedSize).toBeLessThan(5_500_000);
  });

  test('has the built server and what it reads, and neither sources, tests, maps nor what an earlier build left', () => {
    const roots = new Set(paths().map((path) => path.split('/').slice(0, 2).join('/')));
    expect([...roots].filter((root) => !root.startsWith('cypher/') && !root.startsWith('src/')).sort()).toEqual([
      'LICENSE',
      'README.md',
      'dist/bin',
      'dist/explorer',
      'dist/fonts',
      'dist/official-places.json.gz',
      'dist/playground',
      'examples/questions',
      'package.json',
      'schema.graphql',
      'seed/curation',
      'seed/dataset.json',
      'seed/releases',
      'seed/source',
    ]);
    expect(paths().filter((path) => /\.map$|\.ts$|\.tsbuildinfo$|\.test\.|left-over/.test(path))).toEqual([]);
    expect(paths().filter((path) => path.startsWith('src/') && !path.endsWith('.graphql'))).toEqual([]);
  });

  test('names each package that its modules import', () => {
    const { dependencies, peerDependencies } = z
      .object({ dependencies: z.record(z.string(), z.string()), peerDependencies: z.record(z.string(), z.string()) })
      .parse(JSON.parse(readFileSync(join(packageFolder(), 'package.json'), 'utf8')));
    const imported = paths()
      .filter((path) => path.endsWith('.js'))
      .flatMap((path) => importsOf(readFileSync(join(packageFolder(), path), 'utf8')))
      .filter((specifier) => !specifier.startsWith('.') && !specifier.startsWith('node:'))
      .map(packageOf);
    expect(imported.length).toBeGreaterThan(20);
    expect([...new Set(imported)].filter((name) => !(name in { ...dependencies, ...peerDependencies }))).toEqual([]);
  });
});

describe('an install of the tarball', () => {
  test('has as many packages, and is as large, as docs/command-line.md says', () => {
    const text = readFileSync(projectPath('docs/command-line.md'), 'utf8');
    const [, packages, megabytes] = (/(\d+) packages, (\d+) MB/.exec(text) ?? []).map(Number);
    const modules = join(installed.home, 'node_modules');
    const lock = z
      .object({ packages: z.record(z.string(), z.unknown()) })
      .parse(JSON.parse(readFileSync(join(modules, '.package-lock.json'), 'utf8')));
    const bytes = readdirSync(modules, { recursive: true, encoding: 'utf8' })
      .map((file) => statSync(join(modules, file)))
      .reduce((sum, stat) => sum + (stat.isFile() ? stat.size : 0), 0);
    // A newer version of one of them may bring others, and weigh more.
    const count = Object.keys(lock.packages).length;
    expect(Math.abs(count - (packages ?? 0)), `${count} packages`).toBeLessThanOrEqual(8);
    expect(Math.abs(bytes / 1e6 - (megabytes ?? 0)), `${bytes} bytes`).toBeLessThanOrEqual(8);
  });

  test('serves: answers queries, computes networks in threads, and shows the playground', async () => {
    const server = start(installed.home, 'npx', ['--no-install', 'fabriques-graph', 'serve'], { PORT: '0' });
    const url = await server.printed(apiAddress);
    const query = `{
      fabriques { totalCount } network(of: [PARTNER]) { nodeCount modularity }
      officialPlaces(query: "Vandœuvre (54)") { nodes { name } }
    }`;
    expect(await (await post(url, { query })).json()).toMatchObject({
      data: {
        fabriques: { totalCount: current.fabriques.length },
        network: { nodeCount: expect.any(Number), modularity: expect.any(Number) },
        // From a file of the build: the package with the official geography is not installed.
        officialPlaces: { nodes: [{ name: 'Vandœuvre-lès-Nancy' }] },
      },
    });
    const page = await (await fetch(`${url}/graphql`, { headers: { Accept: 'text/html' } })).text();
    const script = /src="([^"]+\.js)"/.exec(page)?.[1];
    expect((await fetch(new URL(script ?? '', `${url}/graphql`))).status).toBe(200);
    // npx hands no SIGTERM on: the group is told, as a terminal or a service manager does.
    process.kill(-(server.process.pid ?? 0), 'SIGTERM');
    expect((await server.ended).stderr).toBe('');
  });

  test('ends on SIGTERM with 0, where its program is started without npx', async () => {
    const server = start(installed.home, 'node_modules/.bin/fabriques-graph', [], { PORT: '0' });
    const url = await server.printed(apiAddress);
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    server.process.kill('SIGTERM');
    expect(await server.ended).toMatchObject({ code: 0, stderr: '' });
  });

  test('does not start without the official places', async () => {
    const file = join(packageFolder(), 'dist/official-places.json.gz');
    renameSync(file, `${file}.away`);
    try {
      const server = await start(installed.home, 'npx', ['--no-install', 'fabriques-graph'], { PORT: '0' }).ended;
      expect(server).toMatchObject({ code: 1, stdout: '' });
      expect(server.stderr).toContain(`The official places of France are missing: ${file}. Run npm run build.`);
      expect(await npx('query', '{ dataset { version } }')).toMatchObject({ code: 1, stderr: server.stderr });
    } finally {
      renameSync(`${file}.away`, file);
    }
  });

  test('queries without a server', async () => {
    const tab = paths().find((path) => path.endsWith('02-returning-territoires.graphql')) ?? '';
    const { code, stdout, stderr } = await npx('query', join(packageFolder(), tab), '--format', 'csv');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const fabriquesOf = groupBy(current.participations, ({ actor }) => actor);
    const returning = current.territoires.filter(({ id }) => (fabriquesOf.get(id)?.length ?? 0) > 1);
    expect(returning.length).toBeGreaterThan(0);
    for (const { name } of returning) expect(stdout).toContain(name);
  });

  test('imports into a graph on disk, and checks it', async () => {
    const environment = { GRAPH_PATH: join(installed.home, 'fabriques.graph') };
    const run = (command: string) => {
      return start(installed.home, 'npx', ['--no-install', 'fabriques-graph', command], environment).ended;
    };
    expect(await run('seed')).toMatchObject({ code: 0, stderr: '' });
    const { code, stdout } = await run('doctor');
    expect(stdout).toContain(datasetVersion(current));
    expect(code).toBe(0);
  });

  test('exports a network, and the data set', async () => {
    expect(await npx('export', 'network', '--of', 'partner', '-o', 'partners.gexf')).toMatchObject({ code: 0 });
    expect(readFileSync(join(installed.home, 'partners.gexf'), 'utf8')).toMatch(/<\/gexf>\n$/);
    expect(await npx('export', 'dataset', '--format', 'csv', '-o', 'tables')).toMatchObject({ code: 0 });
    expect(readdirSync(join(installed.home, 'tables'))).toContain('fabriques.csv');
  });

  test('compares a newer page once the official geography is installed, and says how to install it', async () => {
    const page = projectPath('seed/source/liste-des-fabriques.txt');
    const { code, stderr } = await npx('seed', '--diff', page);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: 'The official geography of France is not installed: npm install @etalab/decoupage-administratif@6.0.0\n',
    });
    symlinkSync(projectPath('node_modules/@etalab'), join(installed.home, 'node_modules/@etalab'));
    expect(await npx('seed', '--diff', page)).toEqual({ code: 0, stdout: 'Nothing changes.\n', stderr: '' });
  });
});
