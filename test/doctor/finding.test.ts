import { expect, test } from 'vitest';
import { describeFindings, failure, failureOf, ok, warning } from '../../src/doctor/finding.ts';
import { PublicError } from '../../src/domain/error.ts';

test('findings are lines in columns, each with what to do below it', () => {
  expect(
    describeFindings([
      ok('node', 'Node 20.20.2.'),
      warning('memory', 'Too little.', 'Add some.'),
      failure('config', 'PORT: Give a number.\nHOST: Give an address.'),
    ]),
  ).toBe(
    [
      'ok       node    Node 20.20.2.',
      'warning  memory  Too little.',
      '                 → Add some.',
      'failure  config  PORT: Give a number.',
      '                 HOST: Give an address.',
      '',
    ].join('\n'),
  );
});

test('an error for users says itself what to do, another one is to be reported', () => {
  expect(failureOf('graph', new PublicError('TIMEOUT', 'Too slow. Wait.'))).toEqual({
    ...{ level: 'failure', subject: 'graph', message: 'Too slow. Wait.' },
  });
  expect(failureOf('graph', new Error('broken'))).toMatchObject({ message: 'broken', remedy: expect.any(String) });
});
