import { expect, test } from 'vitest';
import { readConfig } from '../../src/config/config.ts';
import { shareOf } from '../../src/workers/share.ts';

const neo4j = { NEO4J_URI: 'bolt://localhost', NEO4J_PASSWORD: 'x', WORKERS: '4' };

test('the workers share the limits on connections and unread answers, rounded up, and the processors for networks', () => {
  const config = readConfig({
    ...neo4j,
    ...{ MAX_CONNECTIONS: '1000', MAX_CONNECTIONS_PER_ADDRESS: '50', UNREAD_ANSWERS_MB: '64', METRICS_PORT: '9464' },
  });
  expect(shareOf(config, 9)).toMatchObject({
    metrics: null,
    networkThreads: 2,
    clientLimits: {
      connections: 250,
      connectionsPerAddress: 13,
      unreadMb: 16,
      executions: 8,
      pointsPerMinute: 200_000,
    },
  });
});

test('what has no limit has none in a worker, and a number of threads is that of each worker', () => {
  const config = readConfig({ ...neo4j, MAX_CONNECTIONS: '0', NETWORK_THREADS: '3' });
  expect(shareOf(config, 2)).toMatchObject({ networkThreads: 3, clientLimits: { connections: 0 } });
  expect(shareOf(readConfig(neo4j), 2)).toMatchObject({ networkThreads: 1 });
});
