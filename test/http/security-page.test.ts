import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { projectPath } from '../../src/project-root.ts';

const page = readFileSync(projectPath('docs/security.md'), 'utf8');

test('the links of docs/security.md lead to existing files', () => {
  const files = [...page.matchAll(/\]\(([^)#]+)\)/g)].map(([, path]) => path as string);
  expect(files.length).toBeGreaterThan(5);
  for (const file of files) expect(readFileSync(projectPath(`docs/${file}`), 'utf8'), file).not.toBe('');
});
