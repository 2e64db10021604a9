import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { relative } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { projectPath } from '../../src/project-root.ts';

/** The files that vitest takes for each of its projects, from one of our configurations. */
async function listed(config: string): Promise<{ readonly file: string; readonly projectName: string }[]> {
  const vitest = projectPath('node_modules/vitest/vitest.mjs');
  const args = [vitest, 'list', '--filesOnly', '--json', '--config', projectPath(config)];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: projectPath('.') });
  return JSON.parse(stdout);
}

test('vitest runs every test file, each in one lane', async () => {
  const found = [...(await listed('vitest.config.ts')), ...(await listed('vitest.faults.config.ts'))].map(
    ({ file, projectName }) => ({ file: relative(projectPath('.'), file), projectName }),
  );
  const files = readdirSync(projectPath('test'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts') && !file.includes('node_modules'))
    .map((file) => `test/${file}`);
  expect(found.map(({ file }) => file).sort()).toEqual(files.sort());
  for (const { file, projectName } of found) {
    const [, lane = 'pure'] = /\.([a-z0-9]+)\.test\.ts$/.exec(file) ?? [];
    const expected = file.startsWith('test/faults/') ? (lane === 'neo4j' ? 'faults-neo4j' : 'faults') : lane;
    expect(projectName, file).toBe(expected);
  }
});
