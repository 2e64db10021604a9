import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { projectPath } from '../../src/project-root.ts';

const page = readFileSync(projectPath('docs/add-a-query.md'), 'utf8');

/** The files that the page shows, with the text that it gives for each. */
const shown = [...page.matchAll(/^`([\w./-]+)`\n\n```\w+\n([\s\S]*?)\n```$/gm)].map(
  ([, file, text]) => [file, text] as const,
);

test('docs/add-a-query.md shows five files', () => {
  expect(shown.map(([file]) => file)).toHaveLength(5);
});

test.each(shown)('docs/add-a-query.md shows %s as it is', (file, text) => {
  expect(text).toBe(readFileSync(projectPath(file ?? ''), 'utf8').trimEnd());
});
