import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectPath } from '../../src/project-root.ts';

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(projectPath('docs')).map((name) => `docs/${name}`),
].filter((name) => name.endsWith('.md'));
const scripts: Record<string, string> = JSON.parse(readFileSync(projectPath('package.json'), 'utf8')).scripts;

describe.each(documents)('%s', (document) => {
  const text = readFileSync(projectPath(document), 'utf8');

  test('links to existing files only, at existing headings', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]*)#?([^)]*)\)/g)];
    const broken = links.filter(([, path = '', heading = '']) => {
      const target = path === '' ? document : join(dirname(document), path);
      return !existsSync(projectPath(target)) || (heading !== '' && !headingsOf(target).includes(heading));
    });
    expect(broken.map(([link]) => link)).toEqual([]);
  });

  test('names existing scripts only', () => {
    const named = [...text.matchAll(/\bnpm run (?:--silent |-s )?([\w:-]*\w)/g)].map(([, script]) => script);
    expect(named.filter((script) => !(String(script) in scripts))).toEqual([]);
  });
});

/** The headings of a document, as GitHub writes them in addresses. */
function headingsOf(document: string): string[] {
  return [...readFileSync(projectPath(document), 'utf8').matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
