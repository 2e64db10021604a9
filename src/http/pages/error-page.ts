import type { IncomingMessage } from 'node:http';
import type { FailureKind } from '../../explorer/failure/messages.ts';
import { renderFailure } from '../../explorer/render.tsx';
import { languageOfPath, routeOf } from '../../explorer/route.ts';
import { type ErrorBody, mayTryAgain, pathOf, type Refusal } from '../guards/refusal.ts';
import { pagePolicy } from './page-policy.ts';
import type { SiteNow } from './site.ts';

const kindsByCode: Readonly<Record<string, FailureKind>> = {
  TOO_MANY_REQUESTS: 'tooManyRequests',
  OVERLOADED: 'overloaded',
  TIMEOUT: 'timeout',
  IMPORT_IN_PROGRESS: 'updating',
  DATABASE_UNAVAILABLE: 'unavailable',
  DATABASE_MEMORY: 'unavailable',
};

const kindsByStatus: Readonly<Record<number, FailureKind>> = {
  403: 'otherSite',
  405: 'method',
  413: 'tooLarge',
  415: 'badForm',
};

/** For a page that takes files. */
const kindsOfFiles: Readonly<Record<number, FailureKind>> = { 400: 'badForm', 413: 'filesTooLarge' };

/**
 * The document with which a browser is told of an error. Null for programs, which get the text. `isPage`: whether a path is for
 * readers.
 */
export function errorPage(site: () => SiteNow, isPage: (path: string) => boolean) {
  return (request: IncomingMessage, refusal: Refusal): ErrorBody | null => {
    const path = pathOf(request);
    if (!isPage(path) || !acceptsHtml(request)) return null;
    const { status, code, message, retryAfter } = refusal;
    const isServerError = status >= 500 && !mayTryAgain(status);
    const takesFiles = routeOf(path)?.page.posts === 'files';
    const kind =
      kindsByCode[code ?? ''] ??
      (takesFiles ? kindsOfFiles[status] : undefined) ??
      kindsByStatus[status] ??
      (isServerError ? 'broken' : 'badRequest');
    const failure = {
      kind,
      language: languageOfPath(path),
      address: request.method === 'GET' ? (request.url ?? '/') : null,
      retryAfter: mayTryAgain(status) ? retryAfter : undefined,
      detail: status < 500 && status !== 429 ? message : undefined,
    };
    return {
      body: renderFailure(failure, site().site),
      mediaType: 'text/html',
      headers: { 'Content-Security-Policy': pagePolicy, 'Content-Language': failure.language },
    };
  };
}

function acceptsHtml({ headers: { accept = '' } }: IncomingMessage): boolean {
  return accept.toLowerCase().includes('text/html');
}
