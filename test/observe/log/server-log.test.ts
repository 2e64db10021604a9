import { describe, expect, test } from 'vitest';
import { PublicError } from '../../../src/domain/error.ts';
import type { LogFormat, LogLevel } from '../../../src/observe/log/levels.ts';
import { createLogger } from '../../../src/observe/log/logger.ts';
import { ServerLog } from '../../../src/observe/log/server-log.ts';
import { ended } from '../arrived.ts';

function openLog(level: LogLevel = 'info', format: LogFormat = 'json', verbose = false, isTTY = false) {
  let text = '';
  const output = {
    isTTY,
    write: (line: string) => {
      text += line;
    },
  };
  const log = new ServerLog({ logger: createLogger({ level, format, output }), verbose });
  return {
    log,
    text: () => text,
    entries: () =>
      text
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
  };
}

describe('the log', () => {
  test('has one line for a request', () => {
    const { log, entries } = openLog();
    log.requestEnded(ended);
    const [{ time, ...line }, ...others] = entries();
    expect(others).toEqual([]);
    expect(time).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
    expect(line).toEqual({
      ...{ level: 'info', msg: 'request', requestId: 'r1', kind: 'graphql', method: 'POST', path: '/graphql' },
      ...{ status: 200, outcome: 'ok', operation: 'Totals', cost: 130, durationMs: 4, statements: 3, statementMs: 1.3 },
      ...{ cached: false, bytes: 1_169, client: '203.0.113.0/24' },
    });
  });

  test('cuts names that clients choose', () => {
    const { log, entries } = openLog();
    log.requestEnded({ ...ended, operation: 'N'.repeat(5_000), path: `/${'p'.repeat(5_000)}` });
    expect(entries()[0].operation).toBe('N'.repeat(60));
    expect(entries()[0].path).toHaveLength(120);
  });

  test.each([
    ['debug', ['info', 'warn', 'debug', 'error']],
    ['info', ['info', 'warn', 'error']],
    ['warn', ['warn', 'error']],
    ['error', ['error']],
    ['silent', []],
  ] as const)('has lines by the level %s', (level, expected) => {
    const { log, entries } = openLog(level);
    log.requestEnded(ended);
    log.requestEnded({ ...ended, status: 503, outcome: 'TIMEOUT' });
    log.requestEnded({ ...ended, kind: 'health', status: 503 });
    log.error(new Error('broken'));
    expect(entries().map((entry) => entry.level)).toEqual(expected);
  });

  test('has an unexpected error with its stack, its cause and its request', () => {
    const { log, entries } = openLog();
    const error = new Error('broken', { cause: new Error('the disk') });
    log.requestFailed(error, 'r1');
    log.error(error);
    expect(entries()[0]).toMatchObject({ level: 'error', msg: 'broken', requestId: 'r1' });
    expect(entries()[0].err.stack).toMatch(/broken[\s\S]*server-log\.test/);
    expect(entries()[0].err.cause.message).toBe('the disk');
  });

  test('has an expected error as one sentence, with its stack only if that is wanted', () => {
    const error = new PublicError('TIMEOUT', 'The database took too long.');
    const short = openLog();
    short.log.error(error);
    expect(short.entries()[0]).toMatchObject({ code: 'TIMEOUT', msg: 'The database took too long.' });
    expect(short.text()).not.toContain('stack');
    const long = openLog('info', 'json', true);
    long.log.error(error);
    expect(long.entries()[0].err.stack).toContain('server-log.test');
  });

  test('counts repeated errors', () => {
    const { log, entries } = openLog();
    for (let times = 0; times < 3; times++) log.error(new Error('The database is down.'));
    log.close();
    expect(entries().map(({ msg, repeated }) => [msg, repeated])).toEqual([
      ['The database is down.', undefined],
      ['The same error occurred 2 more times: The database is down.', 2],
    ]);
  });
});

describe('the log on a terminal', () => {
  test.each([
    ['auto', true],
    ['text', false],
  ] as const)('is text (%s, terminal: %s)', (format, isTTY) => {
    const { log, text } = openLog('info', format, false, isTTY);
    log.print('GraphQL API: http://127.0.0.1:4000/graphql');
    log.requestEnded({ ...ended, operation: 'Two words' });
    log.error(new Error('broken'));
    const [start, request = '', error = '', stack] = text().split('\n');
    expect(start).toBe('GraphQL API: http://127.0.0.1:4000/graphql');
    expect(request).toMatch(
      /^\d\d:\d\d:\d\d INFO {2}request requestId=r1 kind=graphql method=POST path=\/graphql status=200 outcome=ok operation="Two words" cost=130 /,
    );
    expect(error).toMatch(/^\d\d:\d\d:\d\d ERROR broken$/);
    expect(stack).toMatch(/^Error: broken/);
  });

  test.each([
    ['json', true],
    ['auto', false],
  ] as const)('is JSON if that is configured, or without a terminal (%s, terminal: %s)', (format, isTTY) => {
    const { log, entries } = openLog('info', format, false, isTTY);
    log.warn('late');
    expect(entries()[0]).toMatchObject({ level: 'warn', msg: 'late' });
  });
});
