import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectPath } from '../../src/project-root.ts';
import { encode } from '../files/encodings.ts';
import { currentDataset } from '../seed/live/current-dataset.ts';
import { fabriquesGraph } from './fabriques-graph.ts';

const kept = readFileSync(projectPath('seed/source/liste-des-fabriques.txt'), 'utf8');
const html = `<!doctype html><main>${kept
  .split('\n')
  .map((line) => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
  .join('\n')}</main>`;

/** The page as Chrome saves it in one file. */
function mhtml(page: string): string {
  const body = Buffer.from(page).toString('base64').replace(/.{76}/g, '$&\n');
  const head =
    'From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\ttype="text/html";\n\tboundary="x"';
  const part = `--x\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\n${body}\n--x--\n`;
  return `${head}\n\n${part}`.replaceAll('\n', '\r\n');
}

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

  const declared = html.replace('<main>', '<meta charset="windows-1252"><main>');
  test.each([
    ['Windows-1252, as the page declares', 'declared.html', encode(declared, 'Windows-1252'), 'windows-1252'],
    ['Windows-1252 as text', 'windows.txt', encode(kept, 'Windows-1252'), 'Windows-1252'],
    ['UTF-16', 'unicode.txt', Buffer.from(`\uFEFF${kept}`, 'utf16le'), 'UTF-16'],
    ['one file (MHTML)', 'page.mhtml', mhtml(html), 'MHTML'],
  ])(
    'reports no change for the current page saved in %s, and says how it was read',
    async (_kind, name, content, how) => {
      const stderr = `${join(folder, name)} was read as ${how}.\n`;
      expect(await diff(name, content)).toEqual({ code: 0, stdout: 'Nothing changes.\n', stderr });
    },
  );

  test('reports no change for lines that end by a line separator (U+2028)', async () => {
    const ended = await diff('separators.txt', kept.replaceAll('\n', '\u2028'));
    expect(ended).toEqual({ code: 0, stdout: 'Nothing changes.\n', stderr: '' });
  });

  test('shows the lines that were read, with their numbers, with --text', async () => {
    const file = join(folder, 'lines.html');
    writeFileSync(file, '<main><h1>Liste</h1><nav>Menu</nav><ul><li>Un&shy;e <b>étude</b></li></ul></main><p>Pied</p>');
    expect(await fabriquesGraph(['seed', '--diff', file, '--text'])).toEqual({
      code: 0,
      stdout: '1  Liste\n2  - Une étude\n',
      stderr: '',
    });
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
    ['that is empty', '', /refused\.html is empty\. Give the path of a source page/],
    [
      'in PDF',
      '%PDF-1.7',
      /refused\.html is a PDF document, not a source page saved as text or HTML\. In the browser, open the page and save it as/,
    ],
    ['about another subject', '<!doctype html><p>Bonjour</p>', /The page has no section/],
    [
      'in an encoding of Central Europe',
      Buffer.from('Pozna\xf1 i \xb3\xf3d\xbc', 'latin1'),
      /byte 6 \(0xF1, in line 1\) is not UTF-8, and byte 10 is not clearly Windows-1252\. Save the file/,
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
