import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { GraphStore } from '../store/graph-store.ts';
import { currentDataset } from '../store/queries/dataset.ts';
import { playgroundPolicy, readPlaygroundFiles, readTabs, renderPlayground, type StaticFile } from './playground.ts';
import { createGraphQL, type Yoga } from './yoga.ts';

export interface HttpOptions {
  readonly store: GraphStore;
  readonly host: string;
  /** 0 takes a free port. */
  readonly port: number;
  readonly statementTimeoutMs: number;
  readonly log: (error: unknown) => void;
}

export interface HttpServer {
  /** Address of the server, without a slash at its end. */
  readonly url: string;
  /** Answers the requests in flight, then ends; connections that idle are closed at once. */
  close(): Promise<void>;
}

/** Starts the server: GraphQL and its playground at /graphql, /healthz and /readyz for whoever runs it. */
export async function startServer({ store, host, port, statementTimeoutMs, log }: HttpOptions): Promise<HttpServer> {
  const files = readPlaygroundFiles();
  const playground = renderPlayground(files, readTabs());
  const yoga = createGraphQL({ store, statementTimeoutMs, playground, log });
  const server = createServer((request, response) => {
    answer(request, response, { store, yoga, files }).catch((error: unknown) => {
      log(error);
      if (response.headersSent) response.destroy();
      else send(response, 500, 'The server failed on this request. It has been logged.');
    });
  });
  // A client that is slow to send its request holds no socket for longer than this.
  server.headersTimeout = 5_000;
  server.requestTimeout = 8_000;
  await listen(server, port, host);
  const address = server.address() as AddressInfo;
  return {
    url: `http://${address.family === 'IPv6' ? `[${address.address}]` : address.address}:${address.port}`,
    close: () => close(server),
  };
}

interface Parts {
  readonly store: GraphStore;
  readonly yoga: Yoga;
  readonly files: ReadonlyMap<string, StaticFile>;
}

async function answer(request: IncomingMessage, response: ServerResponse, parts: Parts): Promise<void> {
  const path = request.url?.split('?', 1)[0] ?? '/';
  if (path === '/graphql') {
    response.setHeader('Content-Security-Policy', playgroundPolicy);
    response.setHeader('X-Content-Type-Options', 'nosniff');
    await parts.yoga(request, response);
  } else if (path === '/') {
    response.writeHead(302, { Location: '/graphql' }).end();
  } else if (path.startsWith('/playground/')) {
    sendFile(request, response, parts.files.get(path.slice('/playground/'.length)));
  } else if (path === '/healthz') {
    send(response, 200, 'ok');
  } else if (path === '/readyz') {
    const ready = await isReady(parts.store);
    send(response, ready ? 200 : 503, ready ? 'ready' : 'The database does not answer, or holds no data set yet.');
  } else {
    send(response, 404, 'Nothing is here. The API and its playground are at /graphql.');
  }
}

async function isReady(store: GraphStore): Promise<boolean> {
  try {
    const rows = await store.read((transaction) => currentDataset.run(transaction, {}), { timeoutMs: 1_500 });
    return rows.some(({ dataset }) => 'version' in dataset);
  } catch {
    // What is wrong is logged where a request meets it; here only whether to send requests matters.
    return false;
  }
}

function sendFile(request: IncomingMessage, response: ServerResponse, file: StaticFile | undefined): void {
  if (file === undefined) {
    send(response, 404, 'Nothing is here.');
  } else if (!/\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))) {
    send(response, 406, 'This file is served compressed: send Accept-Encoding: gzip.');
  } else {
    response.writeHead(200, {
      'Content-Type': file.type,
      'Content-Encoding': 'gzip',
      'Content-Length': file.gzip.length,
      'Cache-Control': 'public, max-age=31536000, immutable',
      'X-Content-Type-Options': 'nosniff',
    });
    response.end(request.method === 'HEAD' ? undefined : file.gzip);
  }
}

function send(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(`${text}\n`);
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)));
    server.closeIdleConnections();
  });
}
