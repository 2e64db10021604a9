import type { IncomingMessage, ServerResponse } from 'node:http';
import { downloadsPath } from '../answers/downloads.ts';
import { parseEntityPath } from '../domain/entity-address.ts';
import { after, type MaybePromise } from '../domain/maybe-promise.ts';
import { sendApiDescription, wantsApiDescription } from './api-description.ts';
import type { DownloadSource } from './downloads/download-source.ts';
import { sendDownload } from './downloads/downloads.ts';
import { answerGraphQL, type GraphQLRoute } from './graphql/graphql-route.ts';
import { badRequest, pathOf, refuse } from './guards/refusal.ts';
import type { RequestGuard } from './guards/request-guard.ts';
import { exposedHeaders } from './guards/safety-headers.ts';
import type { ServerGuards } from './guards/server-guards.ts';
import { answerHealth, healthPaths } from './health.ts';
import { answerEntityFile, type EntityFileSource } from './pages/entity-files.ts';
import { playgroundPolicy } from './pages/page-policy.ts';
import { type PageRoute, sendPage } from './pages/page-route.ts';
import { allowMethods, hasValidHost, sendText } from './plain-answer.ts';
import { isPageRequest, type PlaygroundPages, sendPlayground } from './playground/playground-page.ts';
import { RequestScope } from './request-scope.ts';
import { schemaPath } from './schema-file.ts';
import { type StaticFile, sendFile } from './static-file.ts';

/** What the routes need to answer. Shared by all requests of a server. */
export interface Routes extends DownloadSource, EntityFileSource, GraphQLRoute, PageRoute {
  /** The static files, by path. */
  readonly files: ReadonlyMap<string, StaticFile>;
  readonly pages: PlaygroundPages;
  readonly requestTimeoutMs: number;
  readonly analysisTimeoutMs: number;
  readonly guards: ServerGuards;
}

const graphqlPath = '/graphql';

const exposed = exposedHeaders.join(', ');

const preflight = {
  'Access-Control-Allow-Methods': 'GET, POST',
  'Access-Control-Allow-Headers': '*',
  'Access-Control-Max-Age': '86400',
};

/** Whether a path is one of the pages for readers: not of the API, its files, and the health checks. */
export function isPagePath(path: string, files: ReadonlyMap<string, StaticFile>): boolean {
  return path !== graphqlPath && !path.startsWith(downloadsPath) && !healthPaths.includes(path) && !files.has(path);
}

/** Answers a request by its path. Errors, thrown or rejected: those that have not been sent to the client yet. */
export function answerRequest(
  request: IncomingMessage,
  response: ServerResponse,
  guard: RequestGuard,
  routes: Routes,
): MaybePromise<void> {
  const { guards } = routes;
  const path = pathOf(request);
  if (!hasValidHost(request)) {
    // Yoga builds a URL from the header; for an invalid one it would answer 500 with a stack trace.
    refuse(request, response, badRequest('The request must have exactly one Host header, with a valid value.'));
    return;
  }
  if (healthPaths.includes(path)) {
    if (!allowMethods(request, response)) return;
    return answerHealth(path, request, response, { ...routes, isStopping: guards.isStopping });
  }
  if (path === graphqlPath || path === schemaPath || path.startsWith(downloadsPath) || parseEntityPath(path) !== null) {
    // The data is public and there are no accounts, so scripts of any site may send requests and read all answers.
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Expose-Headers', exposed);
  }
  const refusal = guards.refusal();
  if (refusal !== null) throw refusal;
  if (path === graphqlPath && request.method === 'OPTIONS') {
    response.writeHead(204, preflight).end();
    return;
  }
  return after(guard.admit(), () => answerAdmitted(path, request, response, guard, routes));
}

/** Not async, as `answerRequest`: a GraphQL request passes through here without a promise. */
function answerAdmitted(
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
  guard: RequestGuard,
  routes: Routes,
): Promise<void> {
  if (path !== graphqlPath) return answerOther(path, request, response, guard, routes);
  response.setHeader('Content-Security-Policy', playgroundPolicy);
  if (isPageRequest(request)) return sendPlayground(request, response, routes.pages, guard);
  const scope = scopeOf(response, guard, routes, routes.requestTimeoutMs);
  return answerGraphQL(request, response, scope, guard, routes);
}

function scopeOf(response: ServerResponse, guard: RequestGuard, { guards }: Routes, deadlineMs: number): RequestScope {
  const { client, observed } = guard;
  return new RequestScope(response, { client, deadlineMs, stopping: guards.stopping, observed });
}

/** Files, downloads and pages. */
async function answerOther(
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
  guard: RequestGuard,
  routes: Routes,
): Promise<void> {
  const file = routes.files.get(path);
  const analysisScope = () => scopeOf(response, guard, routes, routes.analysisTimeoutMs);
  if (await answerEntityFile(path, request, response, guard, routes, analysisScope)) {
    return;
  } else if (file !== undefined) {
    if (allowMethods(request, response)) await sendFile(request, response, file, guard);
  } else if (path.startsWith(downloadsPath)) {
    // Browsers send a preflight request (OPTIONS) before they fetch a file from another site. All files share its answer.
    if (!allowMethods(request, response, ['GET', 'HEAD', 'OPTIONS'])) return;
    const name = path.slice(downloadsPath.length);
    const downloadScope = analysisScope();
    const found = await guard
      .download(downloadScope.signal, () => sendDownload(name, routes, downloadScope, request, response))
      .finally(() => downloadScope.close());
    if (!found) {
      const remedy = 'Query dataset { downloads { url } } or network { downloads { url } } for the current URLs.';
      sendText(
        response,
        404,
        `No download has this name: no release has this version, or no format this ending. ${remedy}`,
      );
    }
  } else if (wantsApiDescription(path, request)) {
    await sendApiDescription(response, routes);
  } else {
    await sendPage(path, request, response, scopeOf(response, guard, routes, routes.requestTimeoutMs), guard, routes);
  }
}
