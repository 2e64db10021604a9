import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { projectPath } from '../src/project-root.ts';
import { expectShownAnswers } from './docs/shown-queries.ts';
import { asker, storeOf } from './schema/ask.ts';
import { currentDataset } from './seed/live/current-dataset.ts';

const readme = readFileSync(projectPath('README.md'), 'utf8');
const scripts: Record<string, string> = JSON.parse(readFileSync(projectPath('package.json'), 'utf8')).scripts;
describe('the README', () => {
  // `npm run docs` writes them.
  it('shows at least three queries with the answers of the data of this version', async () => {
    const ask = asker(await storeOf(currentDataset()));
    await expectShownAnswers(readme, ask);
  });

  it('names only existing scripts', () => {
    const named = [...readme.matchAll(/npm (?:run )?(start|test|(?<=run )[\w:]+(?:-\w+)*)/g)].map(
      ([, script]) => script ?? '',
    );
    expect(named.length).toBeGreaterThan(3);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
  });

  it('links only to existing files', () => {
    const paths = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path]) => path ?? '');
    expect(paths.length).toBeGreaterThan(5);
    for (const path of paths) expect(() => readFileSync(projectPath(path)), path).not.toThrow();
  });
});
