import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PublicError } from '../../../src/domain/error.ts';
import { RepeatedErrors } from '../../../src/observe/log/repeated-errors.ts';

let written: [string, number][];
let errors: RepeatedErrors;

beforeEach(() => {
  vi.useFakeTimers();
  written = [];
  errors = new RepeatedErrors({
    write: ({ error, repeated }) => written.push([(error as Error).message, repeated]),
    maximum: 2,
  });
});
afterEach(() => {
  vi.useRealTimers();
});

test('writes an error at once, counts its repetitions, and writes their number after a minute', () => {
  for (let times = 0; times < 1_000; times++) errors.report(new Error('The database is down.'));
  expect(written).toEqual([['The database is down.', 0]]);
  vi.advanceTimersByTime(60_000);
  expect(written.slice(1)).toEqual([['The database is down.', 999]]);
  // Then it is written at once again.
  errors.report(new Error('The database is down.'));
  expect(written.slice(2)).toEqual([['The database is down.', 0]]);
});

test('writes nothing more of an error that was not repeated', () => {
  errors.report(new Error('once'));
  vi.advanceTimersByTime(60_000);
  expect(written).toHaveLength(1);
});

test('takes errors that differ in a number for equal, not those with other codes or messages', () => {
  errors.report(new Error('No answer for 1500 ms'));
  errors.report(new Error('No answer for 1501 ms'));
  errors.report(new PublicError('TIMEOUT', 'No answer for 1500 ms'));
  expect(written).toHaveLength(2);
});

test('writes each error that is one too many to remember', () => {
  for (const message of ['a', 'b', 'c', 'c']) errors.report(new Error(message));
  expect(written.map(([message]) => message)).toEqual(['a', 'b', 'c', 'c']);
});

test('writes what it has counted when it closes', () => {
  errors.report('text');
  errors.report(new Error('a'));
  errors.report(new Error('a'));
  errors.close();
  expect(written.at(-1)).toEqual(['a', 1]);
  vi.advanceTimersByTime(60_000);
  expect(written).toHaveLength(3);
});
