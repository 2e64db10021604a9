import { expect } from 'vitest';
import type { Reply } from './client.ts';

/** A 503 that says when to ask again, with an error of the API. */
export function expectRefused(reply: Reply): void {
  expect(reply).toMatchObject({ status: 503, headers: { 'retry-after': expect.stringMatching(/^\d+$/) } });
  expect(JSON.parse(reply.body)).toMatchObject({ errors: [{ extensions: { code: expect.any(String) } }] });
}

/** The answer as data, without errors. */
export function expectAnswered(reply: Reply): unknown {
  expect({ status: reply.status, body: reply.body }).toMatchObject({ status: 200, body: expect.any(String) });
  const { data, errors } = JSON.parse(reply.body) as { data: unknown; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}
