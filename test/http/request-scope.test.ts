import { EventEmitter, getEventListeners } from 'node:events';
import type { ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { ClientGone, RequestScope } from '../../src/http/request-scope.ts';

/** A response that a test can close. `writableFinished`: whether it has been sent completely. */
function responseOf(writableFinished: boolean) {
  return Object.assign(new EventEmitter(), { writableFinished }) as unknown as ServerResponse;
}

const options = { client: '192.0.2.1', deadlineMs: 60_000 };

test('aborts when the client disconnects before the response is sent', () => {
  const response = responseOf(false);
  const { signal } = new RequestScope(response, options);
  response.emit('close');
  expect(signal.reason).toBeInstanceOf(ClientGone);
});

test('does not abort when a response is closed after it was sent completely', () => {
  const response = responseOf(true);
  const { signal } = new RequestScope(response, options);
  response.emit('close');
  expect(signal.aborted).toBe(false);
});

test.each([true, false])('removes its listeners when the response is closed (sent: %s)', (sent) => {
  const stopping = new AbortController();
  const response = responseOf(sent);
  new RequestScope(response, { ...options, stopping: stopping.signal });
  expect(getEventListeners(stopping.signal, 'abort')).toHaveLength(1);
  response.emit('close');
  expect(getEventListeners(stopping.signal, 'abort')).toHaveLength(0);
  expect(response.listenerCount('close')).toBe(0);
});

test('aborts at the deadline and when the server stops, each with its own reason', async () => {
  const late = new RequestScope(responseOf(false), { ...options, deadlineMs: 1 });
  await expect.poll(() => late.signal.aborted, { timeout: 5_000 }).toBe(true);
  expect(late.signal.reason).toMatchObject({ code: 'TIMEOUT' });
  const stopping = new AbortController();
  const ended = new RequestScope(responseOf(false), { ...options, stopping: stopping.signal });
  stopping.abort(new Error('stopping'));
  expect(ended.signal.reason).toEqual(new Error('stopping'));
});
