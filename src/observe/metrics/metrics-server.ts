import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PublicError } from '../../domain/error.ts';

/** Metrics in the format of Prometheus. */
export interface MetricsText {
  readonly contentType: string;
  text(): Promise<string>;
}

export interface MetricsServer {
  /** The URL of the metrics. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves metrics on a port of their own, which is not public. Errors: `CONFIG_INVALID` when it cannot listen on it.
 */
export async function startMetricsServer(metrics: MetricsText, host: string, port: number): Promise<MetricsServer> {
  const server = createServer((request, response) => void answer(metrics, request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const message = `Metrics cannot be served on ${host}, port ${port} (${cause.code}). Set METRICS_HOST and METRICS_PORT to other values.`;
      reject(new PublicError('CONFIG_INVALID', message, { cause }));
    });
    server.listen(port, host, resolve);
  });
  // It must not keep a process alive that has nothing else to do.
  server.unref();
  const { address, family, port: chosen } = server.address() as AddressInfo;
  return {
    url: `http://${family === 'IPv6' ? `[${address}]` : address}:${chosen}/metrics`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(metrics: MetricsText, { method, url }: IncomingMessage, response: ServerResponse): Promise<void> {
  if (url?.split('?', 1)[0] !== '/metrics' || (method !== 'GET' && method !== 'HEAD')) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('The metrics are at /metrics.\n');
    return;
  }
  const text = await metrics.text();
  response.writeHead(200, { 'Content-Type': metrics.contentType, 'Cache-Control': 'no-store' }).end(text);
}
