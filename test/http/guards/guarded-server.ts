import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type ClientLimits, noLimits } from '../../../src/http/guards/client-limits.ts';
import { refuse } from '../../../src/http/guards/refusal.ts';
import type { RequestGuard } from '../../../src/http/guards/request-guard.ts';
import { connectionsCheckingInterval } from '../../../src/http/guards/request-timeouts.ts';
import { ServerGuards } from '../../../src/http/guards/server-guards.ts';
import { sendBytes } from '../../../src/http/send-bytes.ts';

export interface GuardedServer {
  readonly url: string;
  readonly server: Server;
  readonly guards: ServerGuards;
  close(): Promise<void>;
}

/** Starts a server that answers with the result of `work`, behind the guards of the real server. */
export async function startGuarded(
  limits: Partial<ClientLimits>,
  work: (guard: RequestGuard, url: URL, request: IncomingMessage) => Promise<Buffer>,
): Promise<GuardedServer> {
  const server = createServer({ connectionsCheckingInterval, requireHostHeader: false });
  const guards = new ServerGuards(server, { ...noLimits, ...limits });
  server.on('request', async (request, response) => {
    const guard = guards.begin(request, response, 'graphql');
    try {
      const refusal = guards.refusal();
      if (refusal !== null) throw refusal;
      await guard.admit();
      const bytes = await work(guard, new URL(request.url ?? '/', 'http://localhost'), request);
      guard.hold(bytes);
      response.setHeader('Content-Length', bytes.length);
      await sendBytes(response, [bytes]);
    } catch (error) {
      refuse(request, response, error as Error, guard.retryAfter);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    server,
    guards,
    close: () => guards.stop({ graceMs: 1_000 }),
  };
}
