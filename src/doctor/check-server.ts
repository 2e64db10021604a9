import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { createServer } from 'node:net';
import { json } from 'node:stream/consumers';
import { z } from 'zod';
import type { Config } from '../config/config.ts';
import { type Finding, failure, ok, warning } from './finding.ts';

/** Milliseconds for the answer of a running server. */
const answerMs = 5_000;

const readinessSchema = z.object({
  status: z.enum(['ready', 'not ready']),
  reasons: z.array(z.object({ message: z.string() })),
});

export interface ServerCheck {
  /** Whether a server of this program answers at the configured port. */
  readonly isServed: boolean;
  readonly finding: Finding;
}

/** Asks the server at the configured address whether it is ready. If none answers, checks that its port is free. */
export async function checkServer({ host, port }: Pick<Config, 'host' | 'port'>): Promise<ServerCheck> {
  if (port === 0) return { isServed: false, finding: ok('server', 'PORT is 0: a server takes any free port.') };
  const address = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host;
  const url = `http://${address.includes(':') ? `[${address}]` : address}:${port}`;
  const readiness = readinessSchema.safeParse(await answerOf(`${url}/readyz`));
  if (readiness.success) {
    const { status, reasons } = readiness.data;
    const finding =
      status === 'ready'
        ? ok('server', `The server at ${url} is ready.`)
        : warning('server', `The server at ${url} is not ready.`, reasons.map(({ message }) => message).join(' '));
    return { isServed: true, finding };
  }
  const error = await listenError(host, port);
  if (error === null)
    return { isServed: false, finding: ok('server', `No server runs; ${host}, port ${port} is free.`) };
  const finding = failure(
    'server',
    `A server cannot listen on ${host}, port ${port} (${error}).`,
    error === 'EADDRINUSE'
      ? 'Stop the other program, or set PORT to another port.'
      : 'Set HOST and PORT to other values.',
  );
  return { isServed: false, finding };
}

/** The JSON at a URL. Null if another program answers, or none. */
async function answerOf(url: string): Promise<unknown> {
  try {
    const asked = get(url, { timeout: answerMs, agent: false });
    // Another program may take the connection, and never answer.
    asked.once('timeout', () => asked.destroy());
    const [response] = (await once(asked, 'response')) as [IncomingMessage];
    return await json(response);
  } catch {
    return null;
  }
}

async function listenError(host: string, port: number): Promise<string | null> {
  const server = createServer();
  const failed = once(server, 'error').then(([error]) => (error as NodeJS.ErrnoException).code ?? 'error');
  const listening = once(server, 'listening').then(() => null);
  server.listen(port, host);
  const outcome = await Promise.race([failed, listening.catch(() => failed)]);
  server.close();
  return outcome;
}
