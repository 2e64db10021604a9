import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PublicError } from '../domain/error.ts';
import { createContext } from '../schema/context.ts';
import { KeptNetworks } from '../schema/kept-networks.ts';
import { defaultLimits, type Limits } from '../schema/limits.ts';
import { DataVersion, isImporting } from '../store/data-version.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { KeptRows } from '../store/kept-rows.ts';
import { type DownloadSource, downloadsAt, sendDownload } from './downloads.ts';
import { downloadsPath } from './downloads-url.ts';
import { answerGraphQL, type GraphQLRoute } from './graphql-route.ts';
import { KeptAnswers } from './kept-answers.ts';
import { maskError, statusOf } from './mask-error.ts';
import { type Analytics, NetworkAnalytics } from './network-analytics.ts';
import { NetworkGds } from './network-gds.ts';
import { NetworkPool } from './network-pool.ts';
import { playgroundPolicy, readPlaygroundFiles, readTabs, renderPlayground } from './playground.ts';
import { RequestScope } from './request-scope.ts';
import { type StaticFile, sendFile } from './static-file.ts';
import { type Attempt, createGraphQL } from './yoga.ts';

export interface HttpOptions {
  readonly store: GraphStore;
  readonly host: string;
  /** 0 takes a free port. */
  readonly port: number;
  readonly statementTimeoutMs: number;
  /** Longest time for an answer. Default: 5 s. */
  readonly requestTimeoutMs?: number;
  /** Longest time for an answer that needs the analysis of a network, and for a file to begin. Default: 20 s. */
  readonly analysisTimeoutMs?: number;
  /** Memory for answers that are kept; 0 keeps none. */
  readonly answerCacheMb: number;
  /** Memory for rows of the graph that are kept; 0 keeps none. */
  readonly rowCacheMb: number;
  /** What one request may ask. Default: `defaultLimits`. */
  readonly limits?: Limits;
  /** Where networks are measured; `auto` when left out. */
  readonly analytics?: Analytics;
  /** Threads in which networks are computed; as `NetworkPool` when left out. */
  readonly networkThreads?: number | undefined;
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
  const pool = new NetworkPool({ threads: options.networkThreads });
  const gds = new NetworkGds(store);
  const networks = new KeptNetworks(new NetworkAnalytics(analytics, pool, gds));
  const downloads = downloadsAt(publicUrl);
  const data = new DataVersion(store);
  const rows = new KeptRows(options.rowCacheMb * 2 ** 20);
  const context = ({ pin, scope: { signal, client } }: Attempt) =>
    createContext({
      store,
      statementTimeoutMs,
      consistent: { pin, rows },
      networks,
      downloads,
      limits,
      signal,
      client,
    });
  const yoga = createGraphQL({ context, playground, limits, log });
  const kept = new KeptAnswers(data, options.answerCacheMb * 2 ** 20);
  const { requestTimeoutMs = 5_000, analysisTimeoutMs = 20_000 } = options;
  const parts = {
    ...{ store, yoga, kept, data, files, context, limits, publicUrl, log, requestTimeoutMs, analysisTimeoutMs },
  };
  const answering = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    answering.add(response);
    response.once('close', () => answering.delete(response));
    if (!server.listening) response.setHeader('Connection', 'close');
    answer(request, response, parts).catch((error: unknown) => {
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
      await Promise.all([pool.close(), gds.close()]);
    },
  };
}

interface Parts extends DownloadSource, GraphQLRoute {
  readonly files: ReadonlyMap<string, StaticFile>;
  readonly requestTimeoutMs: number;
  readonly analysisTimeoutMs: number;
}

const preflight = {
  'Access-Control-Allow-Methods': 'GET, POST',
  'Access-Control-Allow-Headers': '*',
  'Access-Control-Max-Age': '86400',
};

async function answer(request: IncomingMessage, response: ServerResponse, parts: Parts): Promise<void> {
  const path = request.url?.split('?', 1)[0] ?? '/';
  const scope = (deadlineMs: number) => new RequestScope(response, { client: 'local', deadlineMs });
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
    else await answerGraphQL(request, response, scope(parts.requestTimeoutMs), parts);
  } else if (path === '/') {
    response.writeHead(302, { Location: '/graphql' }).end();
  } else if (file !== undefined) {
    sendFile(request, response, file);
  } else if (path.startsWith(downloadsPath)) {
    const found = await sendDownload(
      path.slice(downloadsPath.length),
      parts,
      scope(parts.analysisTimeoutMs),
      request,
      response,
    );
    if (!found) {
      const known = 'dataset { downloads { url } } and network { downloads { url } } give the current ones.';
      send(response, 404, `No file of this name: ${known}`);
    }
  } else if (path === '/healthz') {
    send(response, 200, 'ok');
  } else if (path === '/readyz') {
    const ready = await isReady(parts.data);
    send(response, ready ? 200 : 503, ready ? 'ready' : 'The database does not answer, or holds no data set yet.');
  } else {
    send(response, 404, 'Nothing is here. The API and its playground are at /graphql.');
  }
}

function isHost(host: string | undefined): boolean {
  return host === undefined || (/^[\w.:[\]-]+$/.test(host) && URL.canParse(`http://${host}`));
}

/** Whether requests can be answered: a commit of an import, which holds them up for a moment, does not count against it. */
function isReady(data: DataVersion): Promise<boolean> {
  return data.current().then(
    () => true,
    // What is wrong is logged where a request meets it; here only whether to send requests matters.
    (error: unknown) => isImporting(error) && data.lastVersion !== null,
  );
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
