import { setTimeout as delay } from 'node:timers/promises';
import { expect } from 'vitest';
import type { Client, GraphQLRequest, Reply } from './client.ts';

/** Checks for an answer 503 with Retry-After and an error code. */
export function expectRefused(reply: Reply): void {
  expect(reply).toMatchObject({ status: 503, headers: { 'retry-after': expect.stringMatching(/^\d+$/) } });
  expect(JSON.parse(reply.body)).toMatchObject({ errors: [{ extensions: { code: expect.any(String) } }] });
}

/** Checks for an answer 200 without errors. Returns its data. */
export function expectAnswered(reply: Reply): unknown {
  expect({ status: reply.status, body: reply.body }).toMatchObject({ status: 200, body: expect.any(String) });
  const { data, errors } = JSON.parse(reply.body) as { data: unknown; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

/** Repeats a request, after the time of Retry-After, until it is answered. Returns its data. */
export async function untilAnswered(client: Client, request: GraphQLRequest): Promise<unknown> {
  for (let tries = 0; tries < 20; tries += 1) {
    const reply = await client.post(request);
    if (reply.status !== 503) return expectAnswered(reply);
    expectRefused(reply);
    await delay(Number(reply.headers['retry-after']) * 1_000);
  }
  throw new Error('The request was refused 20 times.');
}
