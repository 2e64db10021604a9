import { EventEmitter, getEventListeners } from 'node:events';
import type { ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { ClientGone, RequestScope } from '../../src/http/request-scope.ts';

/** A response that a test closes, after it was sent or before. */
function responseOf(writableFinished: boolean) {
  return Object.assign(new EventEmitter(), { writableFinished }) as unknown as ServerResponse;
}

const options = { client: '192.0.2.1', deadlineMs: 60_000 };

test('a client that goes away before its answer is sent ends the work for it', () => {
  const response = responseOf(false);
  const { signal } = new RequestScope(response, options);
  response.emit('close');
  expect(signal.reason).toBeInstanceOf(ClientGone);
});

test('a response that was sent whole ends nothing', () => {
  const response = responseOf(true);
  const { signal } = new RequestScope(response, options);
  response.emit('close');
  expect(signal.aborted).toBe(false);
});

test.each([true, false])('leaves nothing behind with the server once its response is closed (sent: %s)', (sent) => {
  const stopping = new AbortController();
  const response = responseOf(sent);
  new RequestScope(response, { ...options, stopping: stopping.signal });
  expect(getEventListeners(stopping.signal, 'abort')).toHaveLength(1);
  response.emit('close');
  expect(getEventListeners(stopping.signal, 'abort')).toHaveLength(0);
  expect(response.listenerCount('close')).toBe(0);
});

test('the deadline and the end of the server abort it, each with its own words', async () => {
  const late = new RequestScope(responseOf(false), { ...options, deadlineMs: 1 });
  await expect.poll(() => late.signal.aborted, { timeout: 5_000 }).toBe(true);
  expect(late.signal.reason).toMatchObject({ code: 'TIMEOUT' });
  const stopping = new AbortController();
  const ended = new RequestScope(responseOf(false), { ...options, stopping: stopping.signal });
  stopping.abort(new Error('stopping'));
  expect(ended.signal.reason).toEqual(new Error('stopping'));
});
