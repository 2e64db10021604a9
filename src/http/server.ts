import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { EntitySource } from '../answers/dataset/entity-source.ts';
import { downloadsAt } from '../answers/downloads.ts';
import { defaultLimits, type Limits } from '../answers/limits.ts';
import { AnswerSource, type AnswerSourceOptions } from '../answers/source.ts';
import { EventLoopTurns } from '../concurrency/event-loop-turns.ts';
import type { Curator } from '../domain/curation-report.ts';
import { PublicError } from '../domain/error.ts';
import type { Observer } from '../observe/observer.ts';
import type { Readiness, ServerState } from '../observe/server-state.ts';
import { createContext } from '../schema/context.ts';
import { maskError } from '../schema/mask-error.ts';
import { AnswerCache } from './graphql/answer-cache.ts';
import type { Attempt } from './graphql/attempt.ts';
import { noTrustedDocuments, readTrustedDocuments, type TrustedDocumentsOptions } from './graphql/trusted-documents.ts';
import { createGraphQL } from './graphql/yoga.ts';
import type { CounterOf } from './guards/client-budget.ts';
import { type ClientLimits, noLimits } from './guards/client-limits.ts';
import { badRequest, codeOf, refuse } from './guards/refusal.ts';
import { connectionsCheckingInterval } from './guards/request-timeouts.ts';
import { ServerGuards } from './guards/server-guards.ts';
import type { GraceOptions } from './guards/shutdown.ts';
import type { CostOptions } from './guards/use-cost.ts';
import { readinessOf } from './health.ts';
import { assetPaths, readAssets } from './pages/assets.ts';
import { errorPage } from './pages/error-page.ts';
import { siteOf } from './pages/site.ts';
import { siteFiles } from './pages/site-files.ts';
import { PictureThread } from './pictures/picture-thread.ts';
import { playgroundPath, readPlaygroundFiles } from './playground/playground.ts';
import { readPlaygroundPages } from './playground/playground-page.ts';
import { requestKindOf } from './request-kind.ts';
import { ClientGone } from './request-scope.ts';
import { answerRequest, isPagePath, type Routes } from './routes.ts';
import { schemaFile, schemaPath } from './schema-file.ts';

export interface HttpOptions extends AnswerSourceOptions {
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  /** Deadline of a request, in milliseconds. Default: 5,000. */
  readonly requestTimeoutMs?: number;
  /** Deadline of a request that analyses a network, and of the first byte of a download, in milliseconds. Default: 60,000. */
  readonly analysisTimeoutMs?: number;
  /** Memory of the answer cache, in megabytes. 0: no cache. */
  readonly answerCacheMb: number;
  /** Limits of one request. Default: `defaultLimits`. */
  readonly limits?: Limits;
  /** The public URL of the server, without a trailing slash. */
  readonly publicUrl?: string | undefined;
  /** The mail address or https URL to which readers of the pages report errors. */
  readonly contact?: string | undefined;
  /** Age of the data in months above which pages warn. Default and 0: they never do. */
  readonly sourceMaxAgeMonths?: number;
  /** The JSON file with what the legal pages say. */
  readonly siteFile?: string | undefined;
  /** Makes the reports of /curation. Default: the page is not served. */
  readonly curator?: Curator | undefined;
  /** The time. Default: that of the system. */
  readonly clock?: () => Date;
  /** Documents that clients can request by hash. Default: none. */
  readonly trustedDocuments?: TrustedDocumentsOptions | null;
  /** Limits per client and per server. Default: none. The configuration sets those of a public server. */
  readonly clientLimits?: Partial<ClientLimits>;
  /** Makes the counters of the quotas of clients. Default: they count in the memory of this process. */
  readonly counterOf?: CounterOf | undefined;
  readonly log: (error: unknown) => void;
  /** Gets what the server does. Default: nobody does. */
  readonly observer?: Observer;
}

export interface HttpServer {
  /** URL of the server, without a trailing slash. */
  readonly url: string;
  /**
   * Stops the server: closes idle connections at once, refuses new requests, and answers requests in flight. Requests that
   * take longer than `graceMs` (default: 8,000) are aborted and answered 503.
   */
  close(options?: GraceOptions): Promise<void>;
  /** Whether the server can answer requests, as /readyz says. */
  readiness(): Promise<Readiness>;
  /** Queues, caches and connections, for metrics. */
  state(): ServerState;
}

/** Milliseconds that requests in flight have when the server stops. */
const defaultGraceMs = 8_000;

/**
 * Starts the HTTP server. Errors: `CONFIG_INVALID` when it cannot listen on the address, or read the trusted documents or the
 * file of the legal pages.
 */
export async function startServer(options: HttpOptions): Promise<HttpServer> {
  const { host, port, limits = defaultLimits, publicUrl, log, observer } = options;
  const pages = readPlaygroundPages();
  const files = new Map([...readPlaygroundFiles()].map(([name, file]) => [`${playgroundPath}${name}`, file]));
  const assets = readAssets();
  for (const [path, file] of assets) files.set(path, file);
  for (const [path, file] of siteFiles(publicUrl)) files.set(path, file);
  files.set(schemaPath, schemaFile());
  const trusted = options.trustedDocuments ? readTrustedDocuments(options.trustedDocuments) : noTrustedDocuments;
  const site = siteOf({ ...options, assets: assetPaths(assets.keys()) });
  const source = new AnswerSource({ ...options, worked: observer?.worked });
  const downloads = downloadsAt(publicUrl);
  const context = ({ pin, scope: { signal, client, observed } }: Attempt) =>
    createContext(
      Object.assign(source.contextOptions(pin), { downloads, publicUrl, limits, signal, client, observed }),
    );
  // Pages ask for a known number of rows, whatever limits the API has.
  const pageContext = ({ pin, scope: { signal, client, observed } }: Attempt) =>
    createContext({
      ...source.contextOptions(pin),
      ...{ downloads, publicUrl, limits: defaultLimits, signal, client, observed },
    });
  const { requestTimeoutMs = 5_000, analysisTimeoutMs = 60_000 } = options;
  const charge: CostOptions['charge'] = ({ requested, analyses }, { guard, scope }) => {
    if (analyses > 0) scope.allow(analysisTimeoutMs);
    return guard.spend(requested);
  };
  const yoga = createGraphQL({ context, limits, trusted, charge, log });
  // routes.ts refuses requests without a Host header.
  const server = createServer({ connectionsCheckingInterval, requireHostHeader: false });
  const guards = new ServerGuards(server, { ...noLimits, ...options.clientLimits }, observer, options.counterOf);
  const pictures = new PictureThread();
  const cacheBytes = options.answerCacheMb * 2 ** 20;
  const pictureCacheBytes = cacheBytes / 8;
  const routes: Routes = {
    ...{
      yoga,
      files,
      pages,
      context,
      pageContext,
      limits,
      publicUrl,
      log,
      guards,
      requestTimeoutMs,
      analysisTimeoutMs,
    },
    site,
    cache: new AnswerCache(source.data, cacheBytes - pictureCacheBytes),
    pictureCache: new AnswerCache(source.data, pictureCacheBytes),
    pictures,
    curator: options.curator,
    data: source.data,
    dataset: source.dataset,
    releases: source.releases,
    releasedDatasets: source.releasedDatasets,
    entities: new EntitySource(source.dataset),
    history: source.history,
    turns: new EventLoopTurns(),
  };
  const pageOfError = errorPage(site, (path) => isPagePath(path, files));
  const respond = async (request: IncomingMessage, response: ServerResponse) => {
    const guard = guards.begin(request, response, requestKindOf(request));
    try {
      await answerRequest(request, response, guard, routes);
    } catch (error) {
      if (error instanceof ClientGone) return;
      guard.observed.found(error);
      const shown = maskError(error, log);
      guard.observed.failed(codeOf(shown));
      if (response.headersSent) response.destroy();
      else refuse(request, response, shown, guard.retryAfter, pageOfError);
    }
  };
  server.on('request', respond);
  server.on('checkExpectation', (request: IncomingMessage, response: ServerResponse) => {
    guards.begin(request, response, requestKindOf(request));
    refuse(request, response, badRequest('The only supported value of Expect is 100-continue.', 417));
  });
  const close = async (grace: GraceOptions) => {
    await guards.stop(grace);
    await pictures.close();
    await source.close();
  };
  await listen(server, port, host).catch(async (error: unknown) => {
    await close({ graceMs: 0 });
    throw error;
  });
  const address = server.address() as AddressInfo;
  return {
    url: `http://${address.family === 'IPv6' ? `[${address.address}]` : address.address}:${address.port}`,
    close: (grace = { graceMs: defaultGraceMs }) => close(grace),
    readiness: () => readinessOf({ isStopping: guards.isStopping, data: source.data }),
    state: () => {
      const { connections, refusedConnections, queues } = guards.state;
      const { networks, caches } = source.state;
      return {
        ...{ connections, refusedConnections },
        queues: { ...queues, networks, pictures: pictures.queue },
        caches: { ...caches, answers: routes.cache.state, pictures: routes.pictureCache.state },
      };
    },
  };
}

/** Errors: `CONFIG_INVALID` when the address is in use, not allowed, or not an address of this machine. */
function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (cause: NodeJS.ErrnoException) => {
      const message =
        cause.code === 'EADDRINUSE'
          ? `Port ${port} on ${host} is in use by another program. Stop that program, or set PORT to another port.`
          : `The server cannot listen on ${host}, port ${port} (${cause.code}). Set HOST and PORT to other values.`;
      reject(new PublicError('CONFIG_INVALID', message, { cause }));
    };
    server.once('error', fail);
    server.listen(port, host, () => {
      server.off('error', fail);
      resolve();
    });
  });
}
