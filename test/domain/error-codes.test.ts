import { expect, test } from 'vitest';
import {
  type ErrorCode,
  errorCodes,
  errorCodesMarkdown,
  errorCodeTable,
  jsonStatus,
} from '../../src/domain/error-codes.ts';

test('the codes that servers send come first in the table, with their status', () => {
  const lines = errorCodesMarkdown().split('\n');
  expect(lines[0]).toBe('| Code | Status | In JSON | Meaning | What to do |');
  expect(lines).toContain(
    '| `TOO_MANY_REQUESTS` | 429 | 429 | The client has used its points or CPU time of this minute, or has two networks waiting. ' +
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

test('in application/json, only a refused content of a well-formed request has the status 200', () => {
  const statuses = errorCodes.flatMap((code) => {
    const { status } = errorCodeTable[code];
    return status !== null && jsonStatus(code, status) === 200 ? [`${code} ${status}`] : [];
  });
  expect(statuses).toEqual([
    'GRAPHQL_PARSE_FAILED 400',
    'GRAPHQL_VALIDATION_FAILED 400',
    'OPERATION_NOT_SUPPORTED 400',
    'OPERATION_RESOLUTION_FAILURE 400',
    'PERSISTED_QUERY_NOT_FOUND 404',
    'PERSISTED_QUERY_NOT_SUPPORTED 400',
    'DOCUMENT_NOT_TRUSTED 403',
    'BAD_USER_INPUT 400',
    'NOT_FOUND 404',
    'PATH_TOO_LONG 400',
    'TOO_EXPENSIVE 400',
  ]);
  // A mutation by GET is a method that is not allowed.
  expect(jsonStatus('OPERATION_NOT_SUPPORTED', 405)).toBe(405);
});
