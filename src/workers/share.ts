import { availableParallelism } from 'node:os';
import type { Config } from '../config/config.ts';

/**
 * The configuration of one worker. Limits on connections and on unread answers are for the whole server: each worker has its
 * share, because connections are dealt to the workers in turn. The primary process serves the metrics and imports.
 */
export function shareOf(config: Config, processors = availableParallelism()): Config {
  const { workers, clientLimits, networkThreads } = config;
  // 0 stays 0: no limit.
  const share = (limit: number) => Math.ceil(limit / workers);
  return {
    ...config,
    metrics: null,
    networkThreads: networkThreads ?? Math.min(4, Math.max(1, Math.floor((processors - 1) / workers))),
    clientLimits: {
      ...clientLimits,
      connections: share(clientLimits.connections),
      connectionsPerAddress: share(clientLimits.connectionsPerAddress),
      unreadMb: share(clientLimits.unreadMb),
    },
  };
}
