import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { defaultLimits } from '../../answers/limits.ts';
import { type DataVersion, type Pin, readOneVersion } from '../../answers/version.ts';
import { abortable } from '../../concurrency/abortable.ts';
import { answerPage, type ExplorerAnswer, type ExplorerRequest, routeOf } from '../../explorer/explorer.ts';
import type { Site } from '../../explorer/page.ts';
import type { Context } from '../../schema/context.ts';
import type { Answer, AnswerCache } from '../graphql/answer-cache.ts';
import type { Attempt } from '../graphql/attempt.ts';
import type { RequestGuard } from '../guards/request-guard.ts';
import { allowMethods } from '../plain-answer.ts';
import type { RequestScope } from '../request-scope.ts';
import { sendAnswer } from '../send-answer.ts';
import { readForm } from './form.ts';
import { pageQueries } from './page-queries.ts';

export interface PageRoute {
  readonly site: Site;
  readonly cache: AnswerCache;
  readonly data: DataVersion;
  readonly pageContext: (attempt: Attempt) => Context;
}

/** Answers with a page of the explorer, or with a table of a page. Pages are cached by URL and version of the data. */
export async function sendPage(
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
  scope: RequestScope,
  guard: RequestGuard,
  route: PageRoute,
): Promise<void> {
  const isPost = request.method === 'POST';
  if (!allowMethods(request, response, routeOf(path)?.page.posts ? ['GET', 'HEAD', 'POST'] : ['GET', 'HEAD'])) return;
  response.setHeader('Content-Security-Policy', pagePolicy);
  const query = isPost ? await readForm(request, defaultLimits.bodyBytes) : parametersOf(request.url ?? '');
  const work = async () => {
    await guard.receive(Buffer.byteLength(isPost ? query.toString() : (request.url ?? '')));
    const render = () => renderPage({ path, query, isPost }, scope, guard, route);
    // The answer to a form is for one reader: it would only push pages out of the cache.
    if (isPost) return (await render()).answer;
    // Only the parameters of the page, in the order in which they came.
    return route.cache.answer(`page\n${path}\n${query}`, render);
  };
  const answer = await abortable(work(), scope.signal);
  scope.close();
  await sendAnswer(request, response, answer, guard);
}

/** Renders a page from one version of the data. */
async function renderPage(request: ExplorerRequest, scope: RequestScope, guard: RequestGuard, route: PageRoute) {
  const { data, site, pageContext } = route;
  const render = (pin: Pin) => {
    const ask = pageQueries({ context: pageContext({ pin, scope }), charge: (cost) => guard.spend(cost) });
    return answerPage(request, site, ask);
  };
  const { result, version } = await guard.execute(scope.signal, () => readOneVersion(data, render, scope.signal));
  return { answer: answerOf(result), version };
}

function answerOf(answer: ExplorerAnswer): Answer {
  if (answer.kind === 'moved') {
    const headers = { location: answer.location, 'cache-control': 'no-cache' };
    return { status: answer.isPermanent ? 301 : 303, headers, tag: null, plain: Buffer.alloc(0) };
  }
  const plain = Buffer.from(answer.kind === 'page' ? answer.html : answer.text, 'utf8');
  const headers =
    answer.kind === 'page'
      ? { 'content-type': 'text/html; charset=utf-8', 'content-language': answer.language }
      : {
          'content-type': 'text/csv; charset=utf-8; header=present',
          'content-disposition': `attachment; filename="${answer.fileName}"`,
        };
  if (answer.kind === 'page' && answer.status !== 200) {
    return { status: answer.status, headers: { ...headers, 'cache-control': 'no-store' }, tag: null, plain };
  }
  const tag = `"${createHash('sha1').update(plain).digest('base64url')}"`;
  const caching = { etag: `W/${tag}`, 'cache-control': 'no-cache', vary: 'Accept, Accept-Encoding' };
  return { status: 200, headers: { ...headers, ...caching }, tag, plain };
}

function parametersOf(url: string): URLSearchParams {
  return new URLSearchParams(url.split('?').slice(1).join('?'));
}

/** The Content-Security-Policy of the pages: files of this server only, no inline scripts or styles, forms to this server. */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');
