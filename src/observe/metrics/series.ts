import { Counter, Gauge, Histogram, type Registry } from 'prom-client';

/** Seconds. A cached answer takes less than a millisecond; a request at its time limit, 5 or 60 s. */
const requestBuckets = [0.001, 0.005, 0.025, 0.1, 0.5, 1, 2.5, 5, 10, 60];
const statementBuckets = [0.001, 0.005, 0.025, 0.1, 0.5, 1, 5];
const networkBuckets = [0.01, 0.1, 0.5, 1, 5, 10, 60];
/** Points. 10 is the least; 20,000 is the default of MAX_COST. */
const costBuckets = [10, 100, 500, 1_000, 5_000, 10_000, 20_000];

/** The series of the server, besides those of prom-client about the process. No label has a value that clients choose. */
export function defineSeries(registers: Registry[]) {
  return {
    requests: new Counter({
      name: 'fabriques_http_requests_total',
      help: 'Requests that were answered, by kind and class of status. Status "none": the client closed its connection.',
      labelNames: ['kind', 'status'] as const,
      registers,
    }),
    durations: new Histogram({
      name: 'fabriques_http_request_duration_seconds',
      help: 'Time from the arrival of a request until its answer was sent, by kind.',
      labelNames: ['kind'] as const,
      buckets: requestBuckets,
      registers,
    }),
    refusals: new Counter({
      name: 'fabriques_refusals_total',
      help: 'Answers with an error, by the code of their first error (docs/errors.md).',
      labelNames: ['reason'] as const,
      registers,
    }),
    cost: new Histogram({
      name: 'fabriques_request_cost_points',
      help: 'Cost of requests in points, of refused ones too.',
      buckets: costBuckets,
      registers,
    }),
    running: new Gauge({
      name: 'fabriques_queue_running',
      help: 'Work that runs now: executions of operations and pages, downloads, networks, pictures.',
      labelNames: ['queue'] as const,
      registers,
    }),
    waiting: new Gauge({
      name: 'fabriques_queue_waiting',
      help: 'Work that waits for its turn.',
      labelNames: ['queue'] as const,
      registers,
    }),
    connections: new Gauge({ name: 'fabriques_http_connections', help: 'Open connections.', registers }),
    refusedConnections: new Counter({
      name: 'fabriques_http_connections_refused_total',
      help: 'Connections that were closed because of a limit, a malformed request, or a slow client.',
      labelNames: ['reason'] as const,
      registers,
    }),
    networks: new Histogram({
      name: 'fabriques_network_task_duration_seconds',
      help: 'Time of computations on networks, waiting included, by task and outcome.',
      labelNames: ['task', 'outcome'] as const,
      buckets: networkBuckets,
      registers,
    }),
    cacheReads: new Counter({
      name: 'fabriques_cache_reads_total',
      help: 'Reads of a cache, by result: hit or miss.',
      labelNames: ['cache', 'result'] as const,
      registers,
    }),
    cacheBytes: new Gauge({
      name: 'fabriques_cache_bytes',
      help: 'Estimated memory of a cache.',
      labelNames: ['cache'] as const,
      registers,
    }),
    statements: new Histogram({
      name: 'fabriques_statement_duration_seconds',
      help: 'Time of database statements, by the folder of their file in cypher/.',
      labelNames: ['folder'] as const,
      buckets: statementBuckets,
      registers,
    }),
    failedStatements: new Counter({
      name: 'fabriques_statement_errors_total',
      help: 'Database statements that failed or were ended, by the folder of their file.',
      labelNames: ['folder'] as const,
      registers,
    }),
    ready: new Gauge({
      name: 'fabriques_ready',
      help: '1 if the server can answer requests, otherwise 0: as /readyz.',
      // Of several workers: ready if all are.
      aggregator: 'min',
      registers,
    }),
    data: new Gauge({
      name: 'fabriques_data_info',
      help: 'The version of the data that was read last.',
      labelNames: ['version'] as const,
      aggregator: 'max',
      registers,
    }),
    build: new Gauge({
      name: 'fabriques_build_info',
      help: 'The version of the server, its engine and its Node.',
      labelNames: ['version', 'engine', 'node'] as const,
      aggregator: 'first',
      registers,
    }),
  };
}

export type Series = ReturnType<typeof defineSeries>;
