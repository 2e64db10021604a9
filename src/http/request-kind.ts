import type { IncomingMessage } from 'node:http';
import { extname } from 'node:path/posix';
import { downloadsPath } from '../answers/downloads.ts';
import type { RequestKind } from '../observe/observer.ts';
import { pathOf } from './guards/refusal.ts';
import { healthPaths } from './health.ts';
import { isPageRequest } from './playground/playground-page.ts';

/** The kind of a request, for metrics. A path with an ending, such as that of a picture or a table, is a file. */
export function requestKindOf(request: IncomingMessage): RequestKind {
  const path = pathOf(request);
  if (healthPaths.includes(path)) return 'health';
  if (path === '/graphql') return isPageRequest(request) ? 'playground' : 'graphql';
  if (path.startsWith(downloadsPath)) return 'download';
  return extname(path) === '' ? 'page' : 'file';
}
