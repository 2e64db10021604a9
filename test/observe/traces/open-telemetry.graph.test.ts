import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createObserver } from '../../../src/observe/create-observer.ts';
import { openTracing } from '../../../src/observe/traces/open-tracing.ts';
import type { Tracing } from '../../../src/observe/traces/tracing.ts';
import { ask } from '../../http/ask-server.ts';
import { post } from '../../http/post.ts';
import { type SmallServer, startSmallServer } from '../../http/small-server.ts';
import { attribute, startCollector } from './collector.ts';

let collector: Awaited<ReturnType<typeof startCollector>>;
let tracing: Tracing;
let server: SmallServer;

beforeEach(async () => {
  collector = await startCollector();
  vi.stubEnv('OTEL_EXPORTER_OTLP_ENDPOINT', collector.url);
  vi.stubEnv('OTEL_RESOURCE_ATTRIBUTES', 'deployment.environment.name=test');
  tracing = (await openTracing(process.env, '1.2.3')) as Tracing;
  server = await startSmallServer(undefined, undefined, {}, { observer: createObserver([], tracing) });
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await server.close();
  await collector.close();
});

/** All spans, once the requests have ended. */
async function spans() {
  await server.close({ graceMs: 1_000 });
  await tracing.close();
  return collector.spans;
}

describe('the traces of a server', () => {
  test('have a span of the request, below it the phases of GraphQL, below these the statements by file', async () => {
    const query = 'query Titles { fabriques(first: 2) { nodes { title partners { totalCount } } } }';
    await ask(server, { query, variables: { unused: 'secret' } });
    const all = await spans();
    const [request] = all.filter(({ name }) => name === 'POST graphql');
    expect(attribute(request as never, 'graphql.operation.name')).toBe('Titles');
    expect(attribute(request as never, 'http.response.status_code')).toBe(200);
    const phases = all.filter(({ parentSpanId }) => parentSpanId === request?.spanId);
    expect(phases.map(({ name }) => name)).toEqual(['graphql parse', 'graphql validate', 'graphql execute']);
    const execute = phases.find(({ name }) => name === 'graphql execute');
    const statements = all.filter(({ parentSpanId }) => parentSpanId === execute?.spanId);
    expect(statements.map(({ name }) => name)).toEqual([
      'fabrique/listed.cypher',
      'participation/count-of-fabriques.cypher',
    ]);
    expect(new Set(all.map(({ traceId }) => traceId)).size).toBe(1);
    // Never a document or a value of a client.
    expect(JSON.stringify(all)).not.toMatch(/secret|totalCount/);
  });

  test('have the computations on networks, and continue the trace of the caller', async () => {
    const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
    await post(server.url, { query: '{ network(of: PARTNER) { nodes { nodes { pageRank } } } }' }, { traceparent });
    const all = await spans();
    expect(new Set(all.map(({ traceId }) => traceId))).toEqual(new Set(['4bf92f3577b34da6a3ce929d0e0e4736']));
    expect(all.find(({ name }) => name === 'POST graphql')?.parentSpanId).toBe('00f067aa0ba902b7');
    expect(all.map(({ name }) => name).filter((name) => name.startsWith('network '))).toEqual([
      'network project',
      'network analyse',
    ]);
  });

  test('are not sent if the caller has not sampled its trace', async () => {
    const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00';
    await post(server.url, { query: '{ fabriques { totalCount } }' }, { traceparent });
    expect(await spans()).toEqual([]);
  });

  test('begin anew if the header of the caller is malformed', async () => {
    await post(server.url, { query: '{ fabriques { totalCount } }' }, { traceparent: 'nonsense' });
    const request = (await spans()).find(({ name }) => name === 'POST graphql');
    expect(request?.parentSpanId ?? '').toBe('');
  });

  test('name the server, with the attributes of the environment', async () => {
    await fetch(`${server.url}/healthz`);
    await spans();
    const named = (key: string) => attribute({ attributes: collector.resources }, key);
    expect(named('service.name')).toBe('fabriques-graph');
    expect(named('service.version')).toBe('1.2.3');
    expect(named('deployment.environment.name')).toBe('test');
  });

  test('mark an error of the server, by its code', async () => {
    await server.close();
    const failing = await startSmallServer(
      (store) => ({ ...store, autoCommit: () => ({ run: () => Promise.reject(new Error('secret detail')) }) }),
      ...([undefined, {}, { observer: createObserver([], tracing) }] as const),
    );
    await post(failing.url, { query: '{ fabriques { totalCount } }' });
    await failing.close({ graceMs: 1_000 });
    await tracing.close();
    const request = collector.spans.find(({ name }) => name === 'POST graphql');
    expect(request?.status).toEqual({ code: 2, message: 'INTERNAL_SERVER_ERROR' });
    expect(JSON.stringify(collector.spans)).not.toContain('secret detail');
  });
});
