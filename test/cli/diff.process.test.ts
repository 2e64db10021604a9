import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectPath } from '../../src/project-root.ts';
import { currentDataset } from '../seed/live/current-dataset.ts';
import { fabriquesGraph } from './fabriques-graph.ts';

const kept = readFileSync(projectPath('seed/source/liste-des-fabriques.txt'), 'utf8');
const html = `<!doctype html><main>${kept
  .split('\n')
  .map((line) => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
  .join('\n')}</main>`;

describe('fabriques-graph seed --diff', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'fabriques-diff-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Compares a page of this content; no store is configured, so none can be written. */
  const diff = (name: string, content: string | Buffer, options: readonly string[] = [], environment = english) => {
    const file = join(folder, name);
    writeFileSync(file, content);
    return fabriquesGraph(['seed', '--diff', file, ...options], environment);
  };
  const english = { LC_ALL: 'C.UTF-8' };

  test.each([
    ['text', 'page.txt', kept],
    ['HTML', 'page.html', html],
  ])('reports no change for the current page saved as %s', async (_kind, name, content) => {
    expect(await diff(name, content)).toEqual({ code: 0, stdout: 'Nothing changes.\n', stderr: '' });
  });

  test('shows what a newer page adds and removes, and writes nothing', async () => {
    const before = readFileSync(projectPath('seed/dataset.json'));
    // A territoire of the current page, whichever it has: one whose words stand there once.
    const { participations, territoires } = currentDataset();
    const { actor, mention } = participations.findLast(
      (it) => it.role === 'TERRITOIRE' && it.mention.note === null && kept.split(it.mention.text).length === 2,
    ) ?? { actor: '', mention: { text: '' } };
    const name = territoires.find(({ id }) => id === actor)?.name ?? '';
    const newer = kept.replace(mention.text, 'Fougères Agglomération (35)');
    expect(newer).not.toBe(kept);
    const { code, stdout, stderr } = await diff('newer.txt', newer);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^participations: 1 added, 1 removed, 0 changed$/m);
    expect(stdout).toMatch(/^ {2}\+ .*Fougères.*, TERRITOIRE of /m);
    expect(stdout).toContain(`\n  - ${name} [${actor}], TERRITOIRE of `);
    expect(readFileSync(projectPath('seed/dataset.json'))).toEqual(before);
  });

  test.each([
    ['in French, if the locale is French', [], { LC_ALL: '', LC_MESSAGES: 'fr_FR.UTF-8' }, 'Rien ne change.\n'],
    ['in the language of --lang', ['--lang', 'fr'], english, 'Rien ne change.\n'],
    ['as rows to paste', ['--format', 'csv'], english, '\uFEFFNo rows to paste.\r\n'],
  ])('reports %s', async (_, options, environment, stdout) => {
    expect(await diff('page.txt', kept, options, environment)).toEqual({ code: 0, stdout, stderr: '' });
  });

  test('writes a French page to a file', async () => {
    const output = join(folder, 'rapport.html');
    const ended = await diff('page.txt', kept, ['--format', 'html', '-o', output]);
    expect(ended).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(output, 'utf8')).toMatch(/<html lang="fr">[\s\S]*<p>Rien n’empêche la publication\.<\/p>/);
  });

  test('refuses its options without --diff', async () => {
    const { code, stderr } = await fabriquesGraph(['seed', '--format', 'csv']);
    expect({ code, stderr }).toEqual({ code: 2, stderr: '--format: Only for --diff.\n' });
  });

  test.each([
    ['that does not exist', null, /cannot be read: there is no such file\. Give the path of a source page/],
    ['that is empty', '', /The page has no section/],
    ['about another subject', '<!doctype html><p>Bonjour</p>', /The page has no section/],
    [
      'in an encoding of Mac OS',
      Buffer.from('M\x8etropole', 'latin1'),
      /byte 2 \(0x8E, in line 1\) is not UTF-8\. Save the file/,
    ],
  ])('refuses a page %s with a message, and exits with 1', async (_name, content, message) => {
    const ended =
      content === null
        ? await fabriquesGraph(['seed', '--diff', join(folder, 'missing.html')])
        : await diff('refused.html', content);
    expect(ended).toMatchObject({ code: 1, stdout: '' });
    expect(ended.stderr).toMatch(message);
    expect(ended.stderr).not.toMatch(/^ +at /m);
  });
});
