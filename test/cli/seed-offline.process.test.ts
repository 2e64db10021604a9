import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { frozenDatasetPath } from '../fixtures/frozen/frozen.ts';
import { fabriquesGraph } from './fabriques-graph.ts';

describe('fabriques-graph seed --offline', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fabriques-offline-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('writes files without a database, and says what to do with them', async () => {
    const files = join(folder, 'files');
    const { code, stdout, stderr } = await fabriquesGraph(['seed', '--offline', files, '--dataset', frozenDatasetPath]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(
      new RegExp(`^Data set 5f4483bb96fb026b is now in ${files}: \\d+ nodes and \\d+ relationships\\.\\n\\n1\\. Copy`),
    );
    expect(stdout).toContain('neo4j-admin database import full neo4j --overwrite-destination=true @import.args');
    expect(stdout).toContain(`fabriques-graph seed --dataset ${frozenDatasetPath}\n`);
    expect(readFileSync(join(files, 'import.args'), 'utf8')).toContain(
      '--nodes=Fabrique:Searchable=./fabriques.csv.gz',
    );
  });

  test('refuses a folder with files', async () => {
    const { code, stdout, stderr } = await fabriquesGraph(['seed', '--offline', tmpdir()]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(
      /^--offline: \S+ has files already, such as .+\. Give the path of a new or empty folder\.\n$/,
    );
  });

  test('is not for --diff or --afresh', async () => {
    for (const other of [['--diff', 'page.html'], ['--afresh']]) {
      const { code, stderr } = await fabriquesGraph(['seed', '--offline', join(folder, 'x'), ...other]);
      expect(code).toBe(2);
      expect(stderr).toContain('cannot be used with option');
    }
  });
});
