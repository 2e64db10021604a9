import { expect, test } from 'vitest';
import { type ErrorCode, errorCodesMarkdown, errorCodeTable } from '../../src/domain/error-codes.ts';

test('the codes that servers send come first in the table, with their status', () => {
  const lines = errorCodesMarkdown().split('\n');
  expect(lines[0]).toBe('| Code | Status | Meaning | What to do |');
  expect(lines).toContain(
    '| `TOO_MANY_REQUESTS` | 429 | The client has used its points or CPU time of this minute, or has two networks waiting. ' +
      '| Wait for the seconds in `Retry-After`. |',
  );
  expect(lines.findIndex((line) => line.startsWith('| `CONFIG_INVALID`'))).toBeGreaterThan(
    lines.indexOf('At the command line only:'),
  );
});

test.each(Object.entries(errorCodeTable))('%s says in whole sentences what it means and what to do', (_code, row) => {
  for (const text of [row.meaning, row.remedy]) expect(text).toMatch(/^[A-Z][^|\n]+\.$/);
});

test('503 and 429 are for errors after which the same request can succeed', () => {
  const later = Object.entries(errorCodeTable).filter(([, { status }]) => status === 429 || status === 503);
  expect(later.map(([code]) => code)).toEqual([
    'TOO_MANY_REQUESTS',
    'OVERLOADED',
    'TIMEOUT',
    'IMPORT_IN_PROGRESS',
    'DATABASE_UNAVAILABLE',
    'DATABASE_MEMORY',
  ] satisfies ErrorCode[]);
});
