import type { Config } from './config/config.ts';
import { createObserver } from './observe/create-observer.ts';
import { createLogger, type LogOutput } from './observe/log/logger.ts';
import { ServerLog } from './observe/log/server-log.ts';
import type { Metrics } from './observe/metrics/metrics.ts';
import type { Observer } from './observe/observer.ts';
import { type Environment, openTracing } from './observe/traces/open-tracing.ts';
import { packageVersion } from './package-version.ts';

export interface Observation {
  readonly log: ServerLog;
  /** Null: nothing is measured. */
  readonly metrics: Metrics | null;
  readonly observer: Observer;
  /** Sends the spans and writes the lines that wait. */
  close(): Promise<void>;
}

export interface ObservationOptions {
  readonly environment: Environment;
  readonly output: LogOutput;
  readonly verbose?: boolean;
}

/**
 * Opens the log, and metrics and traces if they are configured: otherwise their modules are not loaded. Errors: `CONFIG_INVALID`
 * for traces.
 */
export async function openObservation(
  config: Pick<Config, 'log' | 'metrics' | 'neo4j'>,
  { environment, output, verbose = false }: ObservationOptions,
): Promise<Observation> {
  const log = new ServerLog({ logger: createLogger({ ...config.log, output }), verbose });
  const tracing = await openTracing(environment, packageVersion);
  const metrics = config.metrics === null ? null : await openMetrics(config);
  return {
    ...{ log, metrics },
    observer: createObserver(metrics === null ? [log] : [log, metrics], tracing),
    close: async () => {
      await tracing?.close();
      log.close();
    },
  };
}

async function openMetrics({ neo4j }: Pick<Config, 'neo4j'>): Promise<Metrics> {
  const { Metrics } = await import('./observe/metrics/metrics.ts');
  return new Metrics({ version: packageVersion, engine: neo4j === null ? 'embedded' : 'neo4j' });
}
