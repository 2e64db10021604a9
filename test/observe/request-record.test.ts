import { expect, test, vi } from 'vitest';
import { type EndedRequest, RequestRecord } from '../../src/observe/request-record.ts';
import { arrived } from './arrived.ts';

function record() {
  const ended: EndedRequest[] = [];
  const found = vi.fn();
  return { request: new RequestRecord(arrived, null, (it) => ended.push(it), found), ended, found };
}

test('counts the statements of a request, failed ones too, and passes it on once', () => {
  const { request, ended } = record();
  request.operation('Totals');
  request.cost(10);
  request.cost(130);
  request.start({ kind: 'phase', name: 'execute' })();
  request.start({ kind: 'statement', name: 'actor/by-ids.cypher' })();
  request.start({ kind: 'statement', name: 'actor/by-ids.cypher' })(new Error('late'));
  request.end({ status: 200, isComplete: true, bytes: 5 });
  request.end({ status: 500, isComplete: true, bytes: 6 });
  expect(ended).toHaveLength(1);
  expect(ended[0]).toMatchObject({ id: 'r1', operation: 'Totals', cost: 130, statements: 2, outcome: 'ok', bytes: 5 });
});

test('has the code of the first error as outcome', () => {
  const { request, ended } = record();
  request.failed('TIMEOUT');
  request.failed('BAD_USER_INPUT');
  request.end({ status: 503, isComplete: true, bytes: 0 });
  expect(ended[0]?.outcome).toBe('TIMEOUT');
});

test.each([
  [{ status: 304, isComplete: true, bytes: 0 }, 'ok'],
  [{ status: 404, isComplete: true, bytes: 0 }, 'NOT_FOUND'],
  [{ status: 405, isComplete: true, bytes: 0 }, 'BAD_REQUEST'],
  [{ status: 413, isComplete: true, bytes: 0 }, 'REQUEST_ENTITY_TOO_LARGE'],
  [{ status: 500, isComplete: true, bytes: 0 }, 'INTERNAL_SERVER_ERROR'],
  [{ status: 503, isComplete: true, bytes: 0 }, 'OVERLOADED'],
  [{ status: 200, isComplete: false, bytes: 9 }, 'client gone'],
  [{ status: 0, isComplete: false, bytes: 0 }, 'client gone'],
])('has an outcome by %j if nothing else is known: %s', (sent, outcome) => {
  const { request, ended } = record();
  request.end(sent);
  expect(ended[0]?.outcome).toBe(outcome);
});

test('names the request of an error that the log may have', () => {
  const { request, found } = record();
  const error = new Error('broken');
  request.found(error);
  expect(found).toHaveBeenCalledWith(error, 'r1');
});
