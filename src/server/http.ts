import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { PublicError } from '../domain/error.ts';
import { createContext } from '../schema/context.ts';
import { KeptNetworks } from '../schema/kept-networks.ts';
import { defaultLimits, type Limits } from '../schema/limits.ts';
import { DataVersion } from '../store/data-version.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { KeptRows } from '../store/kept-rows.ts';
import { currentDataset } from '../store/queries/dataset.ts';
import { type DownloadSource, downloadsAt, downloadsPath, sendDownload } from './downloads.ts';
import { answerGraphQL } from './graphql-route.ts';
import { KeptAnswers } from './kept-answers.ts';
import { maskError, statusOf } from './mask-error.ts';
import { type Analytics, NetworkAnalytics } from './network-analytics.ts';
import { NetworkGds } from './network-gds.ts';
import { NetworkThread } from './network-thread.ts';
import { playgroundPolicy, readPlaygroundFiles, readTabs, renderPlayground } from './playground.ts';
import { type StaticFile, sendFile } from './static-file.ts';
import { createGraphQL, type Yoga } from './yoga.ts';

export interface HttpOptions {
  readonly store: GraphStore;
  readonly host: string;
  /** 0 takes a free port. */
  readonly port: number;
  readonly statementTimeoutMs: number;
  /** Memory for answers that are kept; 0 keeps none. */
  readonly answerCacheMb: number;
  /** Memory for rows of the graph that are kept; 0 keeps none. */
  readonly rowCacheMb: number;
  /** What one request may ask. Default: `defaultLimits`. */
  readonly limits?: Limits;
  /** Where networks are measured; `auto` when left out. */
  readonly analytics?: Analytics;
  /** The server's own address for others, without a slash at its end. */
  readonly publicUrl?: string | undefined;
  readonly log: (error: unknown) => void;
}

export interface HttpServer {
  /** Address of the server, without a slash at its end. */
  readonly url: string;
  /** Answers the requests in flight, then ends; connections that idle are closed at once. */
  close(): Promise<void>;
}

/** Starts the server: GraphQL and its playground at /graphql, /healthz and /readyz for whoever runs it. */
export async function startServer(options: HttpOptions): Promise<HttpServer> {
  const { store, host, port, statementTimeoutMs, analytics = 'auto', limits = defaultLimits, publicUrl, log } = options;
  const files = readPlaygroundFiles();
  const playground = renderPlayground(files, readTabs());
  const thread = new NetworkThread();
  const networks = new KeptNetworks(new NetworkAnalytics(analytics, thread, new NetworkGds(store)));
  const downloads = downloadsAt(publicUrl);
  const version = new DataVersion(store, statementTimeoutMs);
  const rows = new KeptRows(version, options.rowCacheMb * 2 ** 20);
  const context = () => createContext({ store, statementTimeoutMs, rows, networks, downloads, limits });
  const yoga = createGraphQL({ context, playground, limits, log });
  const kept = new KeptAnswers(version, options.answerCacheMb * 2 ** 20);
  const answering = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    answering.add(response);
    response.once('close', () => answering.delete(response));
    if (!server.listening) response.setHeader('Connection', 'close');
    answer(request, response, { store, yoga, kept, files, context, limits, publicUrl }).catch((error: unknown) => {
      const shown = maskError(error, log);
      if (response.headersSent) response.destroy();
      else send(response, statusOf(shown), shown.message);
    });
  });
  // A client that is slow to send its request holds no socket for longer than this.
  server.headersTimeout = 5_000;
  server.requestTimeout = 8_000;
  await listen(server, port, host);
  const address = server.address() as AddressInfo;
  return {
    url: `http://${address.family === 'IPv6' ? `[${address.address}]` : address.address}:${address.port}`,
    close: async () => {
      await close(server, answering);
      await thread.close();
    },
  };
}

interface Parts extends DownloadSource {
  readonly yoga: Yoga;
  readonly kept: KeptAnswers;
  readonly limits: Limits;
  readonly files: ReadonlyMap<string, StaticFile>;
}

const preflight = {
  'Access-Control-Allow-Methods': 'GET, POST',
  'Access-Control-Allow-Headers': '*',
  'Access-Control-Max-Age': '86400',
};

async function answer(request: IncomingMessage, response: ServerResponse, parts: Parts): Promise<void> {
  const path = request.url?.split('?', 1)[0] ?? '/';
  const file = path.startsWith('/playground/') ? parts.files.get(path.slice('/playground/'.length)) : undefined;
  if (!isHost(request.headers.host)) {
    // Yoga makes an address of it, and would answer 500 with the stack of its failure.
    send(response, 400, 'The Host header is malformed.');
  } else if (path === '/graphql') {
    response.setHeader('Content-Security-Policy', playgroundPolicy);
    response.setHeader('X-Content-Type-Options', 'nosniff');
    // Any site may ask: the data is public, and nobody logs in.
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Expose-Headers', 'ETag');
    if (request.method === 'OPTIONS') response.writeHead(204, preflight).end();
    else await answerGraphQL(request, response, parts);
  } else if (path === '/') {
    response.writeHead(302, { Location: '/graphql' }).end();
  } else if (file !== undefined) {
    sendFile(request, response, file);
  } else if (path.startsWith(downloadsPath)) {
    const found = await sendDownload(path.slice(downloadsPath.length), parts, request, response);
    if (!found) {
      const known = 'dataset { downloads { url } } and network { downloads { url } } give the current ones.';
      send(response, 404, `No file of this name: ${known}`);
    }
  } else if (path === '/healthz') {
    send(response, 200, 'ok');
  } else if (path === '/readyz') {
    const ready = await isReady(parts.store);
    send(response, ready ? 200 : 503, ready ? 'ready' : 'The database does not answer, or holds no data set yet.');
  } else {
    send(response, 404, 'Nothing is here. The API and its playground are at /graphql.');
  }
}

function isHost(host: string | undefined): boolean {
  return host === undefined || (/^[\w.:[\]-]+$/.test(host) && URL.canParse(`http://${host}`));
}

/** Longest wait for the database when it is asked whether it is ready. */
const readyMs = 1_500;

async function isReady(store: GraphStore): Promise<boolean> {
  const answered = store
    .read((transaction) => currentDataset.run(transaction, {}), { timeoutMs: readyMs })
    .then((rows) => rows.length > 0)
    // What is wrong is logged where a request meets it; here only whether to send requests matters.
    .catch(() => false);
  // A database that is silent holds its driver for longer than whoever asks would wait.
  return Promise.race([answered, delay(readyMs, false, { ref: false })]);
}

function send(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(`${text}\n`);
}

/** Errors: `CONFIG_INVALID` when the address is taken, not allowed, or not of this machine. */
function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (cause: NodeJS.ErrnoException) => {
      const message =
        cause.code === 'EADDRINUSE'
          ? `Port ${port} of ${host} is in use by another program. Stop that one, or set PORT to another port.`
          : `The server cannot listen on ${host}, port ${port} (${cause.code}). Set HOST and PORT to others.`;
      reject(new PublicError('CONFIG_INVALID', message, { cause }));
    };
    server.once('error', fail);
    server.listen(port, host, () => {
      server.off('error', fail);
      resolve();
    });
  });
}

/** Connections are kept for a next request: without the header, each would hold the end up until it times out. */
function close(server: Server, answering: ReadonlySet<ServerResponse>): Promise<void> {
  for (const response of answering) if (!response.headersSent) response.setHeader('Connection', 'close');
  return new Promise((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)));
  });
}
