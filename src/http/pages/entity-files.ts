import type { IncomingMessage, ServerResponse } from 'node:http';
import { findFormerEntity } from '../../answers/history/former-entity.ts';
import type { HistorySource } from '../../answers/history/history-source.ts';
import type { DataVersion } from '../../answers/version.ts';
import { abortable } from '../../concurrency/abortable.ts';
import { type EntityFormat, type EntityReference, entityPath, parseEntityPath } from '../../domain/entity-address.ts';
import { PublicError } from '../../domain/error.ts';
import { isOfPerson } from '../../export/entity/entity.ts';
import { findEntity } from '../../export/entity/find-entity.ts';
import { tagOf } from '../entity-tag.ts';
import type { Answer, AnswerCache, VersionedAnswer } from '../graphql/answer-cache.ts';
import { errorAnswer } from '../graphql/graphql-error.ts';
import type { RequestGuard } from '../guards/request-guard.ts';
import { allowMethods } from '../plain-answer.ts';
import type { RequestScope } from '../request-scope.ts';
import { sendAnswer } from '../send-answer.ts';
import { type EntityDataSource, readEntityData } from './entity-data.ts';
import { besides, linkHeader, wantedFormat } from './entity-links.ts';

export interface EntityFileSource extends EntityDataSource {
  readonly data: DataVersion;
  readonly cache: AnswerCache;
  readonly history: HistorySource;
  readonly log: (error: unknown) => void;
}

/** For browsers that ask before a script of another site sends its request. */
const preflight = {
  'Access-Control-Allow-Methods': 'GET, HEAD',
  'Access-Control-Allow-Headers': '*',
  'Access-Control-Max-Age': '86400',
};

/**
 * Answers a request for a thing in JSON, JSON-LD or Turtle. False, without an answer, for a request that wants the HTML page, and
 * for any other path.
 *
 * Errors: those of the scope, the guard and the database.
 */
export async function answerEntityFile(
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
  guard: RequestGuard,
  source: EntityFileSource,
  openScope: () => RequestScope,
): Promise<boolean> {
  const address = parseEntityPath(path);
  if (address === null) return false;
  if (request.method === 'OPTIONS') {
    response.writeHead(204, preflight).end();
    return true;
  }
  const format = wantedFormat(address, request.headers.accept);
  if (format === null) return false;
  if (!allowMethods(request, response, ['GET', 'HEAD', 'OPTIONS'])) return true;
  const { reference } = address;
  const scope = openScope();
  const key = ['entity', reference.kind, reference.id, format.suffix].join('\n');
  const work = () => makeAnswer(reference, format, guard, source, scope);
  const answer = await abortable(source.cache.answer(key, work), scope.signal).finally(() => scope.close());
  if (answer.status === 200) {
    response.setHeader('Link', linkHeader(reference, format, path, source.publicUrl));
    if (address.format === null) response.setHeader('Content-Location', besides(reference, format));
  }
  if (request.method !== 'HEAD') await guard.send(answer.plain.length);
  await sendAnswer(request, response, answer, guard);
  return true;
}

const vary = { vary: 'Accept, Accept-Encoding' };

async function makeAnswer(
  reference: EntityReference,
  format: EntityFormat,
  guard: RequestGuard,
  source: EntityFileSource,
  scope: RequestScope,
): Promise<VersionedAnswer> {
  const { version } = await source.data.current();
  const data = await readEntityData(version, source, scope, guard);
  // The writers load slowly, so they are loaded at the first file.
  const { renderEntity } = await import('../../export/entity/entity-format.ts');
  return guard.execute(scope.signal, async () => {
    const { version } = data.file;
    const present = findEntity(data.index, reference);
    const presentId = present === undefined ? data.index.presentId(reference) : undefined;
    if (presentId !== undefined) return { answer: moved({ ...reference, id: presentId }, format), version };
    const former = present === undefined ? await findFormerEntity(reference, version, source.history) : undefined;
    const entity = present ?? former?.entity;
    if (entity === undefined) return { answer: missing(reference, format, source.log), version };
    // A former slug of a thing that left.
    if (entityPath(entity.reference) !== entityPath(reference))
      return { answer: moved(entity.reference, format), version };
    const file =
      former === undefined ? data.file : { ...data.file, dataset: former.past.dataset, version: former.version };
    const plain = Buffer.from(renderEntity(format.suffix, entity, file), 'utf8');
    const tag = tagOf(plain);
    const headers = {
      ...vary,
      // JSON-LD has no parameter for the encoding: it is always UTF-8.
      'content-type': format.suffix === '.jsonld' ? format.type : `${format.type}; charset=utf-8`,
      // A weak tag, because all codings share it.
      etag: `W/${tag}`,
      'cache-control': 'no-cache',
      ...(isOfPerson(entity) || former !== undefined ? { 'x-robots-tag': 'noindex' } : {}),
    };
    return { answer: { status: 200, headers, tag, plain }, version };
  });
}

/** A redirect to the present id of a thing. */
function moved(reference: EntityReference, format: EntityFormat): Answer {
  // A later version of the data can have the former id again.
  const headers = { ...vary, location: besides(reference, format), 'cache-control': 'no-cache' };
  return { status: 301, headers, tag: null, plain: Buffer.alloc(0) };
}

/** The answer for an id that neither the data set nor a release has. */
function missing(reference: EntityReference, format: EntityFormat, log: EntityFileSource['log']): Answer {
  const message = `There is no ${reference.kind} ${JSON.stringify(reference.id.slice(0, 80))}. Find it with search or resolve at /graphql.`;
  if (format.suffix !== '.ttl') {
    const answer = errorAnswer(new PublicError('NOT_FOUND', message), 'application/json', log);
    return { ...answer, headers: { ...vary, ...answer.headers } };
  }
  const headers = { ...vary, 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' };
  return { status: 404, headers, tag: null, plain: Buffer.from(`${message}\n`, 'utf8') };
}
