import type { IncomingMessage, ServerResponse } from 'node:http';
import { type DataVersion, type Pin, readOneVersion } from '../../answers/version.ts';
import { abortable } from '../../concurrency/abortable.ts';
import type { Curator } from '../../domain/curation-report.ts';
import type { EntityReference } from '../../domain/entity-address.ts';
import { answerPage, type ExplorerAnswer, type ExplorerRequest } from '../../explorer/explorer.ts';
import type { CurationDesk } from '../../explorer/page.ts';
import { picturedPath } from '../../explorer/picture/picture-of-view.ts';
import { routeOf } from '../../explorer/route.ts';
import { atomMediaType } from '../../export/atom.ts';
import { embeddedJsonLd } from '../../export/entity/embedded-json-ld.ts';
import { findEntity } from '../../export/entity/find-entity.ts';
import type { Context } from '../../schema/context.ts';
import { tagOf } from '../entity-tag.ts';
import type { Answer, AnswerCache } from '../graphql/answer-cache.ts';
import type { Attempt } from '../graphql/attempt.ts';
import { badRequest } from '../guards/refusal.ts';
import type { RequestGuard } from '../guards/request-guard.ts';
import type { PictureThread } from '../pictures/picture-thread.ts';
import type { RequestScope } from '../request-scope.ts';
import { sendAnswer } from '../send-answer.ts';
import { type EntityDataSource, readEntityData } from './entity-data.ts';
import { readForm } from './form.ts';
import { framedPolicy, pagePolicy } from './page-policy.ts';
import { pageQueries } from './page-queries.ts';
import { checkSameOrigin } from './same-origin.ts';
import type { SiteNow } from './site.ts';

export interface PageRoute extends EntityDataSource {
  readonly site: () => SiteNow;
  readonly cache: AnswerCache;
  /** The cache of pictures: pages stay in theirs, however many pictures a crawler requests. */
  readonly pictureCache: AnswerCache;
  readonly pictures: PictureThread;
  readonly data: DataVersion;
  readonly pageContext: (attempt: Attempt) => Context;
  /** Time limit of a page that needs the measures or the layout of a network, as for other requests. */
  readonly analysisTimeoutMs: number;
  /** Makes the reports of /curation. Undefined: this server does not have that page. */
  readonly curator: Curator | undefined;
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
  const posts = postsAt(path, route);
  const allowed = posts === undefined ? ['GET', 'HEAD'] : ['GET', 'HEAD', 'POST'];
  if (!allowed.includes(request.method ?? '')) {
    response.setHeader('Allow', allowed.join(', '));
    throw badRequest('This URL is read-only. Use GET.', 405);
  }
  response.setHeader('Content-Security-Policy', pagePolicy);
  const query = parametersOf(request.url ?? '');
  if (posts === 'files') {
    // With the policy of all other answers, browsers would not say from which page a form comes.
    response.setHeader('Referrer-Policy', 'same-origin');
    if (isPost) checkSameOrigin(request, route.publicUrl);
  }
  const form = isPost ? await readForm(request, posts === 'files') : { fields: new URLSearchParams(), files: [] };
  const work = async () => {
    await guard.receive(Buffer.byteLength((request.url ?? '') + form.fields));
    const render = () => renderPage({ path, query, form: form.fields, files: form.files }, scope, guard, route);
    // The answer to a form is for one reader: it would only push pages out of the cache.
    if (isPost) return forOneReader((await render()).answer);
    // Only the parameters of the page, in the order in which they came.
    const isPicture = picturedPath(path) !== null || routeOf(path)?.file === 'png';
    const cache = isPicture ? route.pictureCache : route.cache;
    return cache.answer(`page\n${route.site().month}\n${path}\n${query}`, render);
  };
  const answer = await abortable(work(), scope.signal);
  scope.close();
  await sendAnswer(request, response, answer, guard);
}

/** What a page receives. Only the page of curators takes files, where it is served. */
function postsAt(path: string, { curator }: PageRoute): 'fields' | 'files' | undefined {
  const posts = routeOf(path)?.page.posts;
  return posts === 'files' && curator === undefined ? undefined : posts;
}

/** Renders a page from one version of the data. */
async function renderPage(request: ExplorerRequest, scope: RequestScope, guard: RequestGuard, route: PageRoute) {
  const { data, site, pageContext, pictures, analysisTimeoutMs } = route;
  let spent = 0;
  const charge = (cost: number) => {
    spent = cost;
    return guard.spend(cost);
  };
  const onAnalysis = () => scope.allow(analysisTimeoutMs);
  const describe = async (pin: Pin, entity: EntityReference) => {
    const { version } = await pin.state();
    // Reading a large data set for each page would cost far more than the page.
    if (route.entities.isLarge(version)) return null;
    const found = await readEntityData(version, route, scope, guard);
    const described = findEntity(found.index, entity);
    return described === undefined ? null : embeddedJsonLd(described, found.file);
  };
  const curation = curationDesk(route.curator, scope, onAnalysis, () => charge(spent + reportPoints));
  const render = (pin: Pin) =>
    answerPage(request, {
      curation,
      site: site().site,
      ask: pageQueries({ context: pageContext({ pin, scope }), charge, onAnalysis }),
      describe: (entity) => describe(pin, entity),
    });
  return guard.execute(scope.signal, async () => {
    const { result, version } = await readOneVersion(data, render, scope.signal);
    if (result.kind !== 'picture') return { answer: answerOf(result), version };
    await guard.spend(spent + (result.fileName === undefined ? picturePoints : drawingPoints));
    const picture = await pictures.draw(result.svg, scope.signal);
    return { answer: pictureAnswer(picture, result.fileName), version };
  });
}

/** The answer to a posted form: neither this server nor a browser stores it. */
function forOneReader(answer: Answer): Answer {
  const { etag: _, ...headers } = answer.headers;
  return { ...answer, headers: { ...headers, 'cache-control': 'no-store' }, tag: null };
}

/** As `picturePoints`, for a report: 700 ms. */
const reportPoints = 7_000;

function curationDesk(
  curator: Curator | undefined,
  scope: RequestScope,
  onAnalysis: () => void,
  charge: () => Promise<void>,
): CurationDesk | undefined {
  if (curator === undefined) return undefined;
  return {
    files: curator.files,
    report: async (request) => {
      onAnalysis();
      await charge();
      return curator.report(request, scope.signal);
    },
  };
}

/** As `picturePoints`, for the drawing of a page: it has four times the pixels, 160 ms. */
const drawingPoints = 1_600;

/** Points for drawing a picture: 45 ms of CPU time, of which the default limits give 20 s for 200,000 points. */
const picturePoints = 450;

function pictureAnswer(plain: Buffer, fileName: string | undefined): Answer {
  const tag = tagOf(plain);
  const tagged = { 'content-type': 'image/png', etag: `W/${tag}`, vary: 'Accept-Encoding' };
  const headers: Record<string, string> =
    fileName === undefined
      ? // Other sites keep it for a while, and old links to it stay valid.
        { ...tagged, 'cache-control': 'public, max-age=3600' }
      : { ...tagged, 'cache-control': 'no-cache', 'content-disposition': attachment(fileName) };
  return { status: 200, headers, tag, plain };
}

function answerOf(answer: Exclude<ExplorerAnswer, { kind: 'picture' }>): Answer {
  if (answer.kind === 'moved') {
    const headers = { location: answer.location, 'cache-control': 'no-cache' };
    return { status: answer.isPermanent ? 301 : 303, headers, tag: null, plain: Buffer.alloc(0) };
  }
  const plain = Buffer.from(textOf(answer), 'utf8');
  const headers = contentHeaders(answer);
  if ((answer.kind === 'page' || answer.kind === 'oembed') && answer.status !== 200) {
    return { status: answer.status, headers: { ...headers, 'cache-control': 'no-store' }, tag: null, plain };
  }
  const tag = tagOf(plain);
  const caching = { etag: `W/${tag}`, 'cache-control': 'no-cache', vary: 'Accept, Accept-Encoding' };
  return { status: 200, headers: { ...headers, ...caching }, tag, plain };
}

function textOf(answer: Exclude<ExplorerAnswer, { kind: 'moved' | 'picture' }>): string {
  switch (answer.kind) {
    case 'page':
    case 'excerpt':
      return answer.html;
    case 'drawing':
      return answer.svg;
    default:
      return answer.text;
  }
}

function attachment(fileName: string): string {
  return `attachment; filename="${fileName}"`;
}

function contentHeaders(
  answer: Exclude<ExplorerAnswer, { kind: 'moved' | 'picture' }>,
): Readonly<Record<string, string>> {
  switch (answer.kind) {
    case 'page':
      return {
        'content-type': 'text/html; charset=utf-8',
        'content-language': answer.language,
        ...(answer.mayBeFramed ? { 'content-security-policy': framedPolicy } : {}),
      };
    case 'excerpt':
      return {
        'content-type': 'text/html; charset=utf-8',
        'content-language': answer.language,
        'x-robots-tag': 'noindex',
      };
    case 'oembed':
      return { 'content-type': 'application/json; charset=utf-8' };
    case 'table':
      return {
        'content-type': 'text/csv; charset=utf-8; header=present',
        'content-disposition': attachment(answer.fileName),
      };
    case 'drawing':
      return { 'content-type': 'image/svg+xml', 'content-disposition': attachment(answer.fileName) };
    case 'feed':
      return { 'content-type': `${atomMediaType}; charset=utf-8` };
    case 'sitemap':
      return { 'content-type': 'application/xml; charset=utf-8' };
  }
}

function parametersOf(url: string): URLSearchParams {
  return new URLSearchParams(url.split('?').slice(1).join('?'));
}
