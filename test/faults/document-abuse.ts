import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { useAbusedServer } from './abused-server.ts';
import { type BadRequest, heavy, longDocument, malformed, odd, tooExpensive } from './bad-documents.ts';

import { type Client, openClient, type Reply } from './client.ts';
import { expectAnswered, expectRefused } from './refusal.ts';
import type { Served } from './served.ts';

/** Promises of the server, in milliseconds. */
const refusedWithinMs = 50;
const answeredWithinMs = 1_000;
/** The deadline of an analysis, plus one second. */
const endedWithinMs = 61_000;
const maxErrors = 5;
/** Maximum size of an answer with errors only, in bytes. */
const maxRefusalBytes = 10_000;

/** Tests that no document ends a server or blocks other clients. `start` must start a server without quotas for clients. */
export function testDocumentAbuse(start: () => Promise<Served>): void {
  let client: Client;
  const server = useAbusedServer(start, async ({ url }) => {
    client?.close();
    client = openClient(url);
    for (const { query, variables = {} } of odd) await client.post({ query, variables });
  });
  afterAll(() => client?.close());

  const ask = ({ name: _, ...request }: BadRequest) => client.post(request);

  describe('refuses operations beyond the limits', () => {
    test.each(tooExpensive)('$name', (request) =>
      server.expectHarmless(async () => {
        const replies = [await ask(request), await ask(request), await ask(request)];
        for (const reply of replies) {
          expect(reply.status).toBe(400);
          expect(errorsOf(reply)[0]).toMatchObject({ extensions: { code: 'TOO_EXPENSIVE' } });
          expect(reply.body.length).toBeLessThan(maxRefusalBytes);
        }
        // The fastest of three, because the machine runs other processes as well.
        expect(Math.min(...replies.map(({ ms }) => ms))).toBeLessThan(refusedWithinMs);
      }),
    );
  });

  describe('refuses malformed documents and values', () => {
    test.each(malformed)('$name', (request) =>
      server.expectHarmless(async () => {
        const reply = await ask(request);
        // 200: a bad argument costs its field only.
        expect([200, 400, 413]).toContain(reply.status);
        const errors = errorsOf(reply);
        expect(errors.length).toBeGreaterThan(0);
        expect(errors.length).toBeLessThanOrEqual(maxErrors);
        expect(reply.body.length).toBeLessThan(maxRefusalBytes);
        expect(reply.ms).toBeLessThan(answeredWithinMs);
      }),
    );
  });

  describe('answers unusual, but valid requests', () => {
    test.each(odd)('$name', (request) =>
      server.expectHarmless(async () => {
        const reply = await ask(request);
        expectAnswered(reply);
        expect(reply.ms).toBeLessThan(answeredWithinMs);
      }),
    );
  });

  describe('answers or refuses expensive operations in time', () => {
    test.each(heavy)('$name', (request) =>
      server.expectHarmless(async () => {
        const reply = await ask(request);
        if (reply.status === 503) expectRefused(reply);
        else expect([200, 400]).toContain(reply.status);
        expect(errorsOf(reply).length).toBeLessThanOrEqual(maxErrors);
        expect(reply.ms).toBeLessThan(endedWithinMs);
      }),
    );
  });

  // If the execution stops early, no promise may stay behind whose rejection is unhandled.
  test.each([
    '{ departements { a: territoires { totalCount } b: territoires(after: "none") { totalCount } } }',
    '{ fabriques(first: 100) { nodes { a: participations { totalCount } b: participations(after: "none") { totalCount } } } }',
    '{ paths(from: "x", to: "y") { length } departements { a: territoires { totalCount } b: territoires(after: "none") { totalCount } } }',
  ])('survives a field that fails in row after row: %s', (query) =>
    server.expectHarmless(async () => {
      const reply = await client.post({ query });
      expect(reply.status).toBe(200);
      expect(errorsOf(reply).length).toBeGreaterThan(0);
      expect(errorsOf(reply).length).toBeLessThanOrEqual(maxErrors);
      // An unhandled rejection would end the process after the answer.
      await delay(200);
    }),
  );

  test('computes the cost of a known document again for other variables', async () => {
    const query =
      'query ($n: Int!) { fabriques(first: $n) { nodes { similar(first: $n) { nodes { similar(first: $n) { nodes { id } } } } } } }';
    expectAnswered(await client.post({ query, variables: { n: 1 } }));
    const reply = await client.post({ query, variables: { n: 100 } });
    expect(reply.status).toBe(400);
    expect(errorsOf(reply)[0]).toMatchObject({ extensions: { code: 'TOO_EXPENSIVE' } });
    expect(errorsOf(await client.post({ query, variables: { n: 1e9 } }))[0]).toMatchObject({
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  test('treats ids, cursors and names as data', async () => {
    const [{ id, cursor }] = (
      expectAnswered(await client.post({ query: '{ fabriques(first: 1) { edges { cursor node { id } } } }' })) as {
        fabriques: { edges: { cursor: string; node: { id: string } }[] };
      }
    ).fabriques.edges.map((edge) => ({ id: edge.node.id, cursor: edge.cursor })) as [{ id: string; cursor: string }];
    const unknown = Buffer.from('Fabrique:there-is-none').toString('base64');
    const nodes = { query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', variables: { ids: [id, unknown, id] } };
    expect(expectAnswered(await client.post(nodes))).toEqual({ nodes: [{ id }, null, { id }] });
    const cypher = Buffer.from("Fabrique:x'}) DETACH DELETE (n) //").toString('base64');
    const node = { query: 'query ($id: ID!) { node(id: $id) { id } }', variables: { id: cypher } };
    expect(expectAnswered(await client.post(node))).toEqual({ node: null });
    const foreign = 'query ($c: String!) { territoires(after: $c) { nodes { id } } }';
    const reply = await client.post({ query: foreign, variables: { c: cursor } });
    expect(reply.status).toBe(200);
    expect(errorsOf(reply)[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    const search = 'query ($t: String!) { search(query: $t) { totalCount nodes { id } } }';
    const spellings = ['NFC', 'NFD'].map((form) =>
      client.post({ query: search, variables: { t: 'Fédération'.normalize(form) } }),
    );
    const [composed, decomposed] = (await Promise.all(spellings)).map(expectAnswered);
    expect(composed).toEqual(decomposed);
    expect(composed).toMatchObject({ search: { totalCount: expect.any(Number) } });
  });

  test('limits its memory during 1,000 distinct documents of 90 kB', () =>
    server.expectHarmless(async () => {
      for (let number = 0; number < 1_000; number += 1) {
        expectAnswered(await client.post({ query: longDocument(number) }));
      }
    }));
}

function errorsOf({ body }: Reply): readonly unknown[] {
  return (JSON.parse(body) as { errors?: unknown[] }).errors ?? [];
}
