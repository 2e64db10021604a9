import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fabriquesGraph } from '../cli/fabriques-graph.ts';
import { frozenDatasetPath } from '../fixtures/frozen/frozen.ts';
import { builtPath } from '../http/built.ts';
import { apiAddress, type Child, startBuilt } from '../http/child.ts';
import { runShown } from './shell-commands.ts';

const command = `${process.execPath} ${builtPath('dist/bin/fabriques-graph.js')}`;
const query = '{ dataset { version } fabriques { totalCount } search(query: "cerema") { totalCount } }';

describe('the commands of docs/operations.md', () => {
  let folder: string;
  let data: string;
  let backups: string;
  let server: Child | undefined;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'fabriques-backup-'));
    data = join(folder, 'data');
    backups = join(folder, 'backups');
    for (const path of [data, backups]) mkdirSync(path);
  });
  afterEach(async () => {
    server?.process.kill('SIGKILL');
    await server?.ended;
    rmSync(folder, { recursive: true });
  });

  async function started(): Promise<string> {
    const environment = { GRAPH_PATH: join(data, 'graph'), PORT: '0' };
    server = startBuilt('dist/bin/fabriques-graph.js', ['serve', '--dataset', frozenDatasetPath], environment);
    return server.printed(apiAddress);
  }

  async function stopped(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    server?.process.kill(signal);
    await server?.ended;
  }

  const answer = async (GRAPH_PATH: string) => {
    const { code, stdout, stderr } = await fabriquesGraph(['query', query], { GRAPH_PATH });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    return JSON.parse(stdout).data;
  };
  const files = { '/var/lib/fabriques-graph': () => data, '/var/backups/fabriques-graph': () => backups };
  const paths = () => Object.fromEntries(Object.entries(files).map(([path, other]) => [path, other()]));

  test.each(['SIGTERM', 'SIGKILL'] as const)(
    'copy the file of a running server, and restore it after that server ended by %s',
    async (signal) => {
      await started();
      runShown('backup-file', folder, paths());
      await stopped(signal);
      const before = await answer(join(data, 'graph'));
      expect(before).toMatchObject({ fabriques: { totalCount: 23 } });

      runShown('restore-file', folder, paths());
      expect(existsSync(join(data, 'graph.wal'))).toBe(true);
      expect(await answer(join(data, 'graph'))).toEqual(before);
      // The server finds the data set, and does not import it again.
      await started();
      expect(await server?.printed(/Data set \w+: .*/)).toMatch(/: already there\./);
    },
  );

  test('take the data set from a running server, and import it into another graph', async () => {
    const url = await started();
    runShown('backup', folder, { 'http://127.0.0.1:4000': url });
    expect(JSON.parse(readFileSync(join(folder, 'backup.json'), 'utf8'))).toEqual(
      JSON.parse(readFileSync(frozenDatasetPath, 'utf8')),
    );
    await stopped('SIGTERM');
    const restored = join(folder, 'restored');
    const output = runShown('restore', folder, { 'fabriques-graph seed': `GRAPH_PATH=${restored} ${command} seed` });
    expect(output).toMatch(/ is now in the graph at .*restored:$/m);
    expect(await answer(restored)).toEqual(await answer(join(data, 'graph')));
  });
});
