import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type ErrorCode, PublicError } from '../../src/domain/error.ts';
import { projectPath } from '../../src/project-root.ts';
import { maskError, statuses, statusOf } from '../../src/schema/mask-error.ts';

const page = readFileSync(projectPath('docs/security.md'), 'utf8');

test('the page on security has each code that a client may get, with its status', () => {
  const rows = [...page.matchAll(/^\| `([A-Z_]+)` \| (\d{3}) \|/gm)].map(([, code, status]) => [code, Number(status)]);
  const shown = Object.keys(statuses).map((code) => [
    code,
    statusOf(maskError(new PublicError(code as ErrorCode, 'An example.'), () => {})),
  ]);
  expect(Object.fromEntries(rows)).toEqual(Object.fromEntries(shown));
});

test('the page on security leads to records that are there', () => {
  const files = [...page.matchAll(/\]\(([^)#]+)\)/g)].map(([, path]) => path as string);
  expect(files.length).toBeGreaterThan(5);
  for (const file of files) expect(readFileSync(projectPath(`docs/${file}`), 'utf8'), file).not.toBe('');
});
