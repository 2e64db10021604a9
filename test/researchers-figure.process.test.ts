import { execFile } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { bundledReleases } from '../src/chosen-dataset.ts';
import { readConfig } from '../src/config/config.ts';
import { projectPath } from '../src/project-root.ts';
import { readReleases } from '../src/releases/releases.ts';
import { serve } from '../src/serve.ts';
import { blocksOf } from './docs/shown-queries.ts';
import { builtPath } from './http/built.ts';
import { newer, older, temporaryFolder, writeRelease } from './releases/release-folder.ts';

const page = readFileSync(projectPath('docs/researchers.md'), 'utf8');
/** The section with this heading. */
const section = page.slice(page.indexOf('### Make a figure again'), page.indexOf('### Find a line again'));
const [start = '', ask = ''] = blocksOf(section, 'sh').map((command) => command.trim());
const [answer = ''] = blocksOf(section, 'text').map((text) => text.trim());
const folder = temporaryFolder();

test('the steps of the guide make a figure of an older release again', async () => {
  for (const folderOfBuild of ['dist/playground', 'dist/explorer']) builtPath(folderOfBuild);
  // The guide cites the first release. The server of the project has newer data by then.
  const cited = bundledReleases().all[0]?.version;
  cpSync(projectPath('seed/releases'), folder, { recursive: true });
  for (const data of [older, newer()]) writeRelease(folder, data);
  // The options of the command that the guide shows. Here, the releases are those of the test.
  const [, dataset] = /-- serve --dataset (\S+)$/.exec(start) ?? [];
  expect(dataset).toBe(cited);
  const printed: string[] = [];
  const output = { print: (line: string) => printed.push(line), log: (error: unknown) => printed.push(String(error)) };
  const served = await serve(readConfig({ PORT: '0' }), output, { dataset, releases: readReleases(folder) });
  try {
    expect(printed[0]).toBe(`Data set ${cited}: imported.`);
    const command = ask.replace('http://127.0.0.1:4001', served.url);
    expect(command).not.toBe(ask);
    const { stdout } = await promisify(execFile)('bash', ['-c', command]);
    const { data } = JSON.parse(stdout);
    expect({ data }).toEqual(JSON.parse(answer));
  } finally {
    await served.stop({ graceMs: 0 });
  }
});

test('an unknown version is refused, with those that there are', async () => {
  const output = { print: () => {}, log: () => {} };
  const options = { dataset: '0123456789abcdef', releases: readReleases(folder) };
  await expect(serve(readConfig({ PORT: '0' }), output, options)).rejects.toThrow(/Versions: .*2027-01-15.*2026-11-23/);
});
