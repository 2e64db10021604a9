import type { Config } from '../config/config.ts';
import { openObservation } from '../observation.ts';
import { type ServeOptions, serve } from '../serve.ts';
import { exitAfterMs } from '../stop-on-signals.ts';
import type { PrimaryMessage, WorkerMessage } from './messages.ts';
import { RemoteCounters } from './remote-counters.ts';
import { shareOf } from './share.ts';

/**
 * Runs the server in one of several processes that share a port. The primary process counts the quotas of clients, imports,
 * serves the metrics, prints what this one prints at its start, and tells it to stop. When the primary process ends, Node ends
 * this one.
 */
export async function serveWorker(config: Config, { dataset }: ServeOptions, verbose: boolean): Promise<void> {
  // A service manager or a terminal sends signals to all processes of a group. The primary process says when to stop.
  process.on('SIGTERM', ignore);
  process.on('SIGINT', ignore);
  const observation = await openObservation(config, { environment: process.env, output: process.stdout, verbose });
  const { log, observer, metrics } = observation;
  const counters = new RemoteCounters(send);
  const lines: string[] = [];
  const served = await serve(
    { ...shareOf(config), seedOnStart: false },
    { print: (line) => lines.push(line), log: log.error, note: (message) => send({ kind: 'note', message }) },
    { dataset, observer, isWorker: true, counterOf: counters.counterOf },
  );
  metrics?.measure(served.server);
  log.catchUnhandled();
  const stop = async (graceMs: number) => {
    setTimeout(() => process.exit(0), exitAfterMs).unref();
    await served.stop({ graceMs });
    await observation.close();
    process.exit(0);
  };
  const answer = async (message: PrimaryMessage) => {
    if (message.kind === 'taken') counters.taken(message.id, message.state);
    else if (message.kind === 'measure') {
      send({ kind: 'metrics', id: message.id, metrics: (await metrics?.json()) ?? [] });
    } else await stop(message.graceMs);
  };
  process.on('message', (message: PrimaryMessage) => {
    answer(message).catch((error: unknown) => {
      log.error(error);
      log.close();
      process.exit(1);
    });
  });
  send({ kind: 'started', lines });
}

function ignore(): void {}

/** Calls `failed` if the primary process has ended. */
function send(message: WorkerMessage, failed: () => void = ignore): void {
  process.send?.(message, undefined, undefined, (error) => {
    if (error !== null) failed();
  });
}
