import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import { datasetVersion } from '../src/domain/dataset-version.ts';
import { projectPath } from '../src/project-root.ts';
import { blocksOf } from './docs/shown-queries.ts';
import { fabriquesByActor, twoMode } from './examples/expected.ts';
import { useServer } from './examples/server.ts';
import { realDataset } from './export/render.ts';
import { builtPath } from './http/built.ts';
import { withoutPython } from './python/python.ts';
import { currentDataset } from './seed/live/current-dataset.ts';

const page = readFileSync(projectPath('docs/researchers.md'), 'utf8');
const commands = blocksOf(page, 'sh').flatMap((block) => block.trim().split(/\n */));

describe.skipIf(withoutPython)('the commands of the page for researchers', () => {
  const run = promisify(execFile);
  const folder = mkdtempSync(join(tmpdir(), 'researchers-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const server = useServer();
  /** Runs the one command that contains these words, with the URL of the test server and the built command line. */
  const runCommand = (words: string) => {
    const [command, ...more] = commands.filter((it) => it.includes(words));
    if (command === undefined || more.length > 0) throw new Error(`Expected exactly one command with "${words}".`);
    const cli = `"${process.execPath}" "${builtPath('dist/bin/fabriques-graph.js')}"`;
    const here = command
      .replace('http://127.0.0.1:4000', server.url())
      .replace('npm run --silent fabriques-graph --', () => cli);
    return run('bash', ['-c', here], { cwd: folder });
  };

  test('are these; a new one needs a test', () => {
    expect(commands.map((command) => command.split(' ').slice(0, 2).join(' '))).toEqual([
      // Run before the tests.
      'npm run',
      // test/examples
      '.cache/python/bin/python examples/python/three_findings.py',
      'Rscript examples/r/three_findings.R',
      'npx tsc',
      'node .cache/examples/typescript/came-back.js',
      // Run below.
      'curl -sL',
      'npm run',
      'curl -s',
      'curl -s',
      'python3 -c',
      'GRAPH_PATH=archive.graph npm',
      'GRAPH_PATH=archive.graph npm',
      // test/researchers-figure.process.test.ts
      'PORT=4001 npm',
      'curl -s',
    ]);
  });

  test.each([
    ['curl -sL', realDataset],
    // The command uses the data set of this version; the server above, the frozen one.
    ['export dataset', currentDataset()],
  ])('fetch the data and compute its version: %s', async (words, dataset) => {
    await runCommand(words);
    const { stdout } = await runCommand('python3 -c');
    expect(stdout).toBe(`${datasetVersion(dataset)}\n`);
    rmSync(join(folder, 'fabriques-graph.json'));
  });

  test('get one thing alone, by suffix and by the Accept header', async () => {
    expect((await runCommand('cerema.ttl')).stdout).toContain('skos:prefLabel "Cerema"');
    const { record, participations } = JSON.parse((await runCommand("'Accept: application/json'")).stdout);
    expect(record).toEqual(realDataset.organisations.find(({ slug }) => slug === 'cerema'));
    expect(participations).toHaveLength(fabriquesByActor('PARTNER').get('cerema')?.size ?? 0);
  });

  test('rebuild the network from archived data', async () => {
    // Differs from the data of this version, so that the two cannot be confused.
    const archived = { ...realDataset, releasedAt: '2020-01-31' };
    writeFileSync(join(folder, 'fabriques-graph.json'), JSON.stringify(archived, null, 2));
    expect((await runCommand('seed --dataset')).stdout).toContain(datasetVersion(archived));
    await runCommand('export network');
    const graphml = readFileSync(join(folder, 'partners.graphml'), 'utf8');
    expect(graphml).toContain(`>${datasetVersion(archived)}<`);
    const network = twoMode('PARTNER');
    expect(graphml.match(/<node /g)).toHaveLength(network.size);
    expect(graphml.match(/<edge /g)).toHaveLength(
      [...fabriquesByActor('PARTNER').values()].reduce((sum, { size }) => sum + size, 0),
    );
  });
});
