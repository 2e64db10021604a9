import { afterEach, beforeEach, expect, test } from 'vitest';
import { Metrics } from '../../../src/observe/metrics/metrics.ts';
import { type MetricsServer, startMetricsServer } from '../../../src/observe/metrics/metrics-server.ts';

const metrics = new Metrics({ version: '1.2.3', engine: 'embedded' });
let server: MetricsServer;
beforeEach(async () => {
  server = await startMetricsServer(metrics, '127.0.0.1', 0);
});
afterEach(() => server.close());

test('serves the metrics in the format of Prometheus', async () => {
  const response = await fetch(server.url);
  expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
  expect(await response.text()).toContain('fabriques_build_info{version="1.2.3",engine="embedded"');
});

test.each([
  ['GET', '/'],
  ['POST', '/metrics'],
])('says where they are to %s %s', async (method, path) => {
  const response = await fetch(new URL(path, server.url), { method });
  expect([response.status, await response.text()]).toEqual([404, 'The metrics are at /metrics.\n']);
});

test('names the port that is in use', async () => {
  const port = Number(new URL(server.url).port);
  await expect(startMetricsServer(metrics, '127.0.0.1', port)).rejects.toThrow(
    `Metrics cannot be served on 127.0.0.1, port ${port} (EADDRINUSE). Set METRICS_HOST and METRICS_PORT to other values.`,
  );
});
