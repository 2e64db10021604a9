import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SharedDataset } from '../answers/dataset/shared-dataset.ts';
import { downloadsAt, downloadsPath } from '../answers/downloads.ts';
import { defaultLimits, type Limits } from '../answers/limits.ts';
import { type Analytics, NetworkAnalytics } from '../answers/networks/compute/analytics.ts';
import { NetworkGds } from '../answers/networks/compute/gds.ts';
import { NetworkPool } from '../answers/networks/compute/pool.ts';
import { NetworkCache } from '../answers/networks/network-cache.ts';
import { EventLoopTurns } from '../concurrency/event-loop-turns.ts';
import { PublicError } from '../domain/error.ts';
import { createContext } from '../schema/context.ts';
import { DataVersion, isImporting } from '../store/cache/data-version.ts';
import { RowCache } from '../store/cache/row-cache.ts';
import type { GraphStore } from '../store/engines/graph-store.ts';
import { type DownloadSource, sendDownload } from './downloads/downloads.ts';
import { AnswerCache } from './graphql/answer-cache.ts';
import { answerGraphQL, type GraphQLRoute } from './graphql/graphql-route.ts';
import { type Attempt, createGraphQL } from './graphql/yoga.ts';
import { type ClientLimits, noLimits } from './guards/client-limits.ts';
import { pathOf, refuse } from './guards/refusal.ts';
import type { RequestGuard } from './guards/request-guard.ts';
import { connectionsCheckingInterval } from './guards/request-timeouts.ts';
import { exposedHeaders } from './guards/safety-headers.ts';
import { ServerGuards } from './guards/server-guards.ts';
import type { GraceOptions } from './guards/shutdown.ts';
import type { CostOptions } from './guards/use-cost.ts';
import { maskError } from './mask-error.ts';
import { playgroundPolicy, readPlaygroundFiles, readTabs, renderPlayground } from './playground/playground.ts';
import { ClientGone, RequestScope } from './request-scope.ts';
import { type StaticFile, sendFile } from './static-file.ts';

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
  /** What clients may take. Default: no limits. The configuration has those of a public server. */
  readonly clientLimits?: Partial<ClientLimits>;
  readonly log: (error: unknown) => void;
}

export interface HttpServer {
  /** Address of the server, without a slash at its end. */
  readonly url: string;
  /**
   * Ends the server: connections that wait for nothing are closed at once, new requests are refused, those in flight are
   * answered. Those that take longer than `graceMs` (default: 8 seconds) are aborted, and answered 503.
   */
  close(options?: GraceOptions): Promise<void>;
}

/** Milliseconds for the requests in flight when the server ends. */
const defaultGraceMs = 8_000;

/** Starts the server: GraphQL and its playground at /graphql, /healthz and /readyz for whoever runs it. */
export async function startServer(options: HttpOptions): Promise<HttpServer> {
  const { store, host, port, statementTimeoutMs, analytics = 'auto', limits = defaultLimits, publicUrl, log } = options;
  const files = readPlaygroundFiles();
  const playground = renderPlayground(files, readTabs());
  const pool = new NetworkPool({ threads: options.networkThreads });
  const gds = new NetworkGds(store);
  const networks = new NetworkCache(new NetworkAnalytics(analytics, pool, gds));
  const downloads = downloadsAt(publicUrl);
  const data = new DataVersion(store);
  const rows = new RowCache(options.rowCacheMb * 2 ** 20);
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
  const { requestTimeoutMs = 5_000, analysisTimeoutMs = 20_000 } = options;
  const charge: CostOptions['charge'] = ({ requested, analyses }, { guard, scope }) => {
    if (analyses > 0) scope.allow(analysisTimeoutMs);
    return guard.spend(requested);
  };
  const yoga = createGraphQL({ context, playground, limits, charge, log });
  const kept = new AnswerCache(data, options.answerCacheMb * 2 ** 20);
  const shared = {
    ...{
      yoga,
      kept,
      whole: new SharedDataset(store, data),
      turns: new EventLoopTurns(),
      data,
      files,
      context,
      limits,
      publicUrl,
      log,
      requestTimeoutMs,
      analysisTimeoutMs,
    },
  };
  // Without a Host header the answer is ours too: see `answer`.
  const server = createServer({ connectionsCheckingInterval, requireHostHeader: false });
  const guards = new ServerGuards(server, { ...noLimits, ...options.clientLimits });
  const respond = async (request: IncomingMessage, response: ServerResponse) => {
    const guard = guards.begin(request, response);
    try {
      await answer(request, response, { ...shared, guards, guard });
    } catch (error) {
      if (error instanceof ClientGone) return;
      const shown = maskError(error, log);
      if (response.headersSent) response.destroy();
      else refuse(request, response, shown, guard.retryAfter);
    }
  };
  server.on('request', respond);
  server.on('checkExpectation', (request: IncomingMessage, response: ServerResponse) => {
    guards.begin(request, response);
    send(response, 417, 'The server knows no expectation but 100-continue.');
  });
  const close = async (grace: GraceOptions) => {
    await guards.stop(grace);
    await Promise.all([pool.close(), gds.close()]);
  };
  await listen(server, port, host).catch(async (error: unknown) => {
    await close({ graceMs: 0 });
    throw error;
  });
  const address = server.address() as AddressInfo;
  return {
    url: `http://${address.family === 'IPv6' ? `[${address.address}]` : address.address}:${address.port}`,
    close: (grace = { graceMs: defaultGraceMs }) => close(grace),
  };
}

interface Parts extends DownloadSource, GraphQLRoute {
  readonly files: ReadonlyMap<string, StaticFile>;
  readonly requestTimeoutMs: number;
  readonly analysisTimeoutMs: number;
  readonly guards: ServerGuards;
  readonly guard: RequestGuard;
}

const preflight = {
  'Access-Control-Allow-Methods': 'GET, POST',
  'Access-Control-Allow-Headers': '*',
  'Access-Control-Max-Age': '86400',
};

async function answer(request: IncomingMessage, response: ServerResponse, parts: Parts): Promise<void> {
  const { guards, guard } = parts;
  const path = pathOf(request);
  if (!isHost(request)) {
    // Yoga makes an address of it, and would answer 500 with the stack of its failure.
    send(response, 400, 'The request must have one Host header, and a valid one.');
    return;
  }
  if (path === '/healthz' || path === '/readyz') {
    if (reads(request, response)) await answerHealth(path, response, parts);
    return;
  }
  if (path === '/graphql' || path.startsWith(downloadsPath)) {
    // Any site may ask, and may read why it is refused: the data is public, and nobody logs in.
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Expose-Headers', exposedHeaders.join(', '));
  }
  const refusal = guards.refusal();
  if (refusal !== null) throw refusal;
  if (path === '/graphql' && request.method === 'OPTIONS') {
    response.writeHead(204, preflight).end();
    return;
  }
  await guard.admit();
  const scope = (deadlineMs: number) =>
    new RequestScope(response, { client: guard.client, deadlineMs, stopping: guards.stopping });
  const file = path.startsWith('/playground/') ? parts.files.get(path.slice('/playground/'.length)) : undefined;
  if (path === '/graphql') {
    response.setHeader('Content-Security-Policy', playgroundPolicy);
    await answerGraphQL(request, response, scope(parts.requestTimeoutMs), guard, parts);
  } else if (path === '/') {
    if (reads(request, response)) response.writeHead(302, { Location: '/graphql' }).end();
  } else if (file !== undefined) {
    if (reads(request, response)) await sendFile(request, response, file, guard);
  } else if (path.startsWith(downloadsPath)) {
    // A browser asks by OPTIONS whether it may; the answer is the same for every file.
    if (!reads(request, response, ['GET', 'HEAD', 'OPTIONS'])) return;
    const name = path.slice(downloadsPath.length);
    const ending = scope(parts.analysisTimeoutMs);
    const found = await guard
      .download(ending.signal, () => sendDownload(name, parts, ending, request, response))
      .finally(() => ending.close());
    if (!found) {
      const known = 'dataset { downloads { url } } and network { downloads { url } } give the current ones.';
      send(response, 404, `No file of this name: ${known}`);
    }
  } else {
    send(response, 404, 'Nothing is here. The API and its playground are at /graphql.');
  }
}

async function answerHealth(path: string, response: ServerResponse, { guards, data }: Parts): Promise<void> {
  if (path === '/healthz') {
    send(response, 200, 'ok');
  } else if (guards.isStopping) {
    send(response, 503, 'The server is stopping.');
  } else {
    const ready = await isReady(data);
    send(response, ready ? 200 : 503, ready ? 'ready' : 'The database does not answer, or holds no data set yet.');
  }
}

/** Whether a request only reads; else it is answered. */
function reads({ method = '' }: IncomingMessage, response: ServerResponse, allowed = ['GET', 'HEAD']): boolean {
  if (allowed.includes(method)) return true;
  response.setHeader('Allow', allowed.join(', '));
  send(response, 405, 'This address can be read only, by GET.');
  return false;
}

/** Whether a request has one Host header, and a valid one; before HTTP/1.1 it needs none. */
function isHost({ headers: { host }, rawHeaders, httpVersion }: IncomingMessage): boolean {
  const count = rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === 'host').length;
  if (host === undefined) return httpVersion !== '1.1';
  return count === 1 && /^[\w.:[\]-]+$/.test(host) && URL.canParse(`http://${host}`);
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
