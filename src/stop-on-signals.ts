import type { GraceOptions } from './http/guards/shutdown.ts';
import type { Observation } from './observation.ts';

/** Milliseconds for requests in flight after SIGTERM. Requests that take longer are answered 503. */
const graceMs = 8_000;

/** Milliseconds after SIGTERM in which the process exits in any case: supervisors such as Docker kill it after 10 s. */
export const exitAfterMs = 9_500;

/**
 * On SIGTERM or SIGINT, calls `stop` and exits with 0, at the latest after 9.5 s; `late` then says what was still open. A
 * second signal ends the process at once, with 1.
 */
export function stopOnSignals(
  stop: (grace: GraceOptions) => Promise<void>,
  late: string,
  { log, close }: Pick<Observation, 'log' | 'close'>,
): void {
  let stopping = false;
  const onSignal = () => {
    if (stopping) process.exit(1);
    stopping = true;
    setTimeout(() => {
      log.warn(late);
      log.close();
      process.exit(0);
    }, exitAfterMs).unref();
    stop({ graceMs }).then(
      async () => {
        await close();
        process.exit(0);
      },
      (error: unknown) => {
        log.error(error);
        log.close();
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
}
