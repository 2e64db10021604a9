import { readConfig } from './config.ts';
import { serve } from './serve.ts';

/** Longest time for the requests in flight once the process is told to stop. */
const graceMs = 10_000;

/** Serves, as the environment says, until the process is told to stop; then ends it once what is in flight is answered. */
export async function serveProcess(): Promise<void> {
  const served = await serve(readConfig(process.env), {
    print: (line) => console.log(line),
    log: (error) => console.error(error),
  });
  const stop = () => {
    setTimeout(() => process.exit(1), graceMs).unref();
    served.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}
