import { beforeEach, expect, test } from 'vitest';
import { Metrics } from '../../../src/observe/metrics/metrics.ts';
import type { ServerState } from '../../../src/observe/server-state.ts';
import { ended } from '../arrived.ts';

let metrics: Metrics;
beforeEach(() => {
  metrics = new Metrics({ version: '1.2.3', engine: 'embedded' });
});

/** The samples of a series, with their labels as they are written. */
async function samples(name: string): Promise<Record<string, number>> {
  const lines = (await metrics.text())
    .split('\n')
    .filter((line) => line.startsWith(`${name}{`) || line.startsWith(`${name} `));
  return Object.fromEntries(
    lines.map((line) => {
      const end = line.lastIndexOf(' ');
      return [line.slice(name.length, end), Number(line.slice(end + 1))];
    }),
  );
}

test('counts requests by kind and class of status, never by operation', async () => {
  metrics.requestEnded(ended);
  metrics.requestEnded({ ...ended, operation: 'Another', status: 304 });
  metrics.requestEnded({ ...ended, kind: 'page', status: 503, outcome: 'TIMEOUT' });
  metrics.requestEnded({ ...ended, kind: 'page', status: 200, outcome: 'client gone' });
  expect(await samples('fabriques_http_requests_total')).toEqual({
    '{kind="graphql",status="2xx"}': 1,
    '{kind="graphql",status="3xx"}': 1,
    '{kind="page",status="5xx"}': 1,
    '{kind="page",status="none"}': 1,
  });
  expect(await metrics.text()).not.toContain('Totals');
});

test('counts refusals by code, from zero, and not the clients that have gone', async () => {
  expect((await samples('fabriques_refusals_total'))['{reason="INTERNAL_SERVER_ERROR"}']).toBe(0);
  metrics.requestEnded({ ...ended, status: 503, outcome: 'TIMEOUT' });
  metrics.requestEnded({ ...ended, status: 0, outcome: 'client gone' });
  const counted = Object.entries(await samples('fabriques_refusals_total')).filter(([, count]) => count > 0);
  expect(counted).toEqual([['{reason="TIMEOUT"}', 1]]);
});

test('has the time of requests in seconds, and their cost if it is known', async () => {
  metrics.requestEnded({ ...ended, durationMs: 1_500, cost: 130 });
  metrics.requestEnded({ ...ended, durationMs: 500, cost: undefined });
  expect(await samples('fabriques_http_request_duration_seconds_sum')).toEqual({ '{kind="graphql"}': 2 });
  expect(await samples('fabriques_request_cost_points_sum')).toEqual({ '': 130 });
  expect(await samples('fabriques_request_cost_points_count')).toEqual({ '': 1 });
});

test('has the time of statements by folder, and of networks by task', async () => {
  metrics.worked({ kind: 'statement', name: 'actor/by-ids.cypher', seconds: 2, isFailed: false });
  metrics.worked({ kind: 'statement', name: 'actor/all.cypher', seconds: 1, isFailed: true });
  metrics.worked({ kind: 'network', name: 'analyse', seconds: 4, isFailed: false });
  expect(await samples('fabriques_statement_duration_seconds_sum')).toEqual({ '{folder="actor"}': 3 });
  expect(await samples('fabriques_statement_errors_total')).toEqual({ '{folder="actor"}': 1 });
  expect(await samples('fabriques_network_task_duration_seconds_sum')).toEqual({ '{task="analyse",outcome="ok"}': 4 });
});

test('reads the state of the server each time', async () => {
  const idle = { running: 0, waiting: 0 };
  const empty = { hits: 0, misses: 0, bytes: 0 };
  const state: ServerState = {
    connections: 7,
    refusedConnections: { 'too many': 3, malformed: 0, 'slow request': 0, 'slow reader': 0 },
    queues: { executions: { running: 2, waiting: 5 }, downloads: idle, networks: idle, pictures: idle },
    caches: {
      answers: { hits: 4, misses: 6, bytes: 1_000 },
      pictures: empty,
      rows: empty,
      networks: { ...empty, bytes: null },
    },
  };
  let version = 'v1';
  metrics.measure({
    state: () => state,
    readiness: async () => ({ isReady: version === 'v1', dataVersion: version, reasons: [] }),
  });
  await metrics.text();
  expect(await samples('fabriques_ready')).toEqual({ '': 1 });
  version = 'v2';
  expect(await samples('fabriques_data_info')).toEqual({ '{version="v2"}': 1 });
  expect(await samples('fabriques_ready')).toEqual({ '': 0 });
  expect(await samples('fabriques_http_connections')).toEqual({ '': 7 });
  expect((await samples('fabriques_queue_waiting'))['{queue="executions"}']).toBe(5);
  // Counted by the server since its start, so they are not added up.
  expect((await samples('fabriques_cache_reads_total'))['{cache="answers",result="hit"}']).toBe(4);
  expect((await samples('fabriques_http_connections_refused_total'))['{reason="too many"}']).toBe(3);
  expect(Object.keys(await samples('fabriques_cache_bytes'))).not.toContain('{cache="networks"}');
});
