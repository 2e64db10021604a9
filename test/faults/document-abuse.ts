import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type BadRequest, heavy, longDocument, malformed, odd, tooExpensive } from './bad-documents.ts';
import { type Canary, startCanary } from './canary.ts';
import { type Client, openClient, type Reply } from './client.ts';
import { expectAnswered, expectRefused } from './refusal.ts';
import type { Served } from './served.ts';
import { harmless } from './watched.ts';

/** Promises of the server, in milliseconds. */
const refusedWithin = 50;
const answeredWithin = 1_000;
/** The deadline of an analysis, and a second. */
const endedWithin = 21_000;
const mostErrors = 5;
/** Bytes of an answer that says no more than what was wrong. */
const mostRefusalBytes = 10_000;

/** Tests that no document ends a server, or takes it from others. `start`: a server without a budget for its clients. */
export function testDocumentAbuse(start: () => Promise<Served>): void {
  let server: Served;
  let client: Client;
  let canary: Canary;

  const open = async () => {
    server = await start();
    client = openClient(server.url);
    canary = await startCanary(server.url);
    // What is compiled and loaded at the first use is no growth.
    for (const { query, variables = {} } of odd) await client.post({ query, variables });
  };
  const close = async () => {
    client?.close();
    await canary?.stop();
    await server?.kill();
  };
  beforeAll(open);
  afterAll(close);
  beforeEach(async () => {
    // One document that ends the server must not fail the tests of the others.
    if (server.isAlive()) return;
    await close();
    await open();
  });

  const ask = ({ name: _, ...request }: BadRequest) => client.post(request);
  const watched = (abuse: () => Promise<void>) => harmless(server, canary, abuse);

  describe('refuses what costs too much', () => {
    test.each(tooExpensive)('$name', (request) =>
      watched(async () => {
        const replies = [await ask(request), await ask(request), await ask(request)];
        for (const reply of replies) {
          expect(reply.status).toBe(400);
          expect(errorsOf(reply)[0]).toMatchObject({ extensions: { code: 'TOO_EXPENSIVE' } });
          expect(reply.body.length).toBeLessThan(mostRefusalBytes);
        }
        // One of three: the machine does other things as well.
        expect(Math.min(...replies.map(({ ms }) => ms))).toBeLessThan(refusedWithin);
      }),
    );
  });

  describe('refuses what makes no sense', () => {
    test.each(malformed)('$name', (request) =>
      watched(async () => {
        const reply = await ask(request);
        expect([400, 413]).toContain(reply.status);
        const errors = errorsOf(reply);
        expect(errors.length).toBeGreaterThan(0);
        expect(errors.length).toBeLessThanOrEqual(mostErrors);
        expect(reply.body.length).toBeLessThan(mostRefusalBytes);
        expect(reply.ms).toBeLessThan(answeredWithin);
      }),
    );
  });

  describe('answers what is odd', () => {
    test.each(odd)('$name', (request) =>
      watched(async () => {
        const reply = await ask(request);
        expectAnswered(reply);
        expect(reply.ms).toBeLessThan(answeredWithin);
      }),
    );
  });

  describe('bounds what is heavy', () => {
    test.each(heavy)('$name', (request) =>
      watched(async () => {
        const reply = await ask(request);
        if (reply.status === 503) expectRefused(reply);
        else expect([200, 400]).toContain(reply.status);
        expect(errorsOf(reply).length).toBeLessThanOrEqual(mostErrors);
        expect(reply.ms).toBeLessThan(endedWithin);
      }),
    );
  });

  // A server that ends its execution early must not leave a promise behind whose rejection nobody awaits.
  test.each([
    '{ departements { a: territoires { totalCount } b: territoires(after: "none") { totalCount } } }',
    '{ fabriques(first: 100) { nodes { a: participations { totalCount } b: participations(after: "none") { totalCount } } } }',
    '{ paths(from: "x", to: "y") { length } departements { a: territoires { totalCount } b: territoires(after: "none") { totalCount } } }',
  ])('lives on when a field fails in row after row: %s', (query) =>
    watched(async () => {
      const reply = await client.post({ query });
      expect([200, 400]).toContain(reply.status);
      expect(errorsOf(reply).length).toBeGreaterThan(0);
      expect(errorsOf(reply).length).toBeLessThanOrEqual(mostErrors);
      // An unhandled rejection ends a process after the answer.
      await delay(200);
    }),
  );

  test('does not take a document for cheap since it was cheap before', async () => {
    const query =
      'query ($n: Int!) { fabriques(first: $n) { nodes { similar(first: $n) { nodes { similar(first: $n) { nodes { id } } } } } } }';
    expectAnswered(await client.post({ query, variables: { n: 1 } }));
    const reply = await client.post({ query, variables: { n: 100 } });
    expect(reply.status).toBe(400);
    expect(errorsOf(reply)[0]).toMatchObject({ extensions: { code: 'TOO_EXPENSIVE' } });
    expect((await client.post({ query, variables: { n: 1e9 } })).status).toBe(400);
  });

  test('takes ids, cursors and names for what they are', async () => {
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
    expect(reply.status).toBe(400);
    expect(errorsOf(reply)[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    const search = 'query ($t: String!) { search(query: $t) { totalCount nodes { id } } }';
    const spellings = ['NFC', 'NFD'].map((form) =>
      client.post({ query: search, variables: { t: 'Fédération'.normalize(form) } }),
    );
    const [composed, decomposed] = (await Promise.all(spellings)).map(expectAnswered);
    expect(composed).toEqual(decomposed);
    expect(composed).toMatchObject({ search: { totalCount: expect.any(Number) } });
  });

  test('keeps its memory when each of 1,000 documents of 90 kB is another one', () =>
    watched(async () => {
      for (let number = 0; number < 1_000; number += 1) {
        expectAnswered(await client.post({ query: longDocument(number) }));
      }
    }));
}

function errorsOf({ body }: Reply): readonly unknown[] {
  return (JSON.parse(body) as { errors?: unknown[] }).errors ?? [];
}
