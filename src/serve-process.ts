import { readConfig } from './config/config.ts';
import { serve } from './serve.ts';

/** Milliseconds for the requests in flight once the process is told to stop; then they are answered 503. */
const graceMs = 8_000;

/** Milliseconds after which the process ends in any case: whoever started it would kill it some time later. */
const longestMs = 9_500;

/** Serves, as the environment says, until the process is told to stop; then ends it once what is in flight is answered. */
export async function serveProcess(): Promise<void> {
  const served = await serve(readConfig(process.env), {
    print: (line) => console.log(line),
    log: (error) => console.error(error),
  });
  // The fault of one request must not end all others: Node would end the process.
  process.on('unhandledRejection', (reason) => console.error('A rejection that nobody handled:', reason));
  let stopping = false;
  const stop = () => {
    // Who tells it twice does not want to wait.
    if (stopping) process.exit(1);
    stopping = true;
    setTimeout(() => {
      // Clients have their answers by now: what is not closed is a database that does not answer.
      console.error('The store did not close in time.');
      process.exit(0);
    }, longestMs).unref();
    served.stop({ graceMs }).then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}
