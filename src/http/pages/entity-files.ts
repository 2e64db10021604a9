import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { DataVersion } from '../../answers/version.ts';
import { abortable } from '../../concurrency/abortable.ts';
import { type EntityReference, type EntitySuffix, parseEntityPath } from '../../domain/entity-address.ts';
import { PublicError } from '../../domain/error.ts';
import { isOfPerson } from '../../export/entity/entity.ts';
import { findEntity } from '../../export/entity/find-entity.ts';
import { encodeBody } from '../compression.ts';
import { hasTag } from '../entity-tag.ts';
import type { Answer, AnswerCache, VersionedAnswer } from '../graphql/answer-cache.ts';
import { errorAnswer } from '../graphql/graphql-error.ts';
import type { RequestGuard } from '../guards/request-guard.ts';
import { allowMethods } from '../plain-answer.ts';
import type { RequestScope } from '../request-scope.ts';
import { sendBytes } from '../send-bytes.ts';
import { type EntityData, type EntityDataSource, readEntityData } from './entity-data.ts';
import { besides, linkHeader, wantedSuffix } from './entity-links.ts';

export interface EntityFileSource extends EntityDataSource {
  readonly data: DataVersion;
  readonly cache: AnswerCache;
  readonly log: (error: unknown) => void;
}

/** For browsers that ask before a script of another site sends its request. */
const preflight = {
  'Access-Control-Allow-Methods': 'GET, HEAD',
  'Access-Control-Allow-Headers': '*',
  'Access-Control-Max-Age': '86400',
};

/**
 * Answers a request for a thing in Turtle, JSON-LD or JSON. False, without an answer, for a request that wants the HTML page, and
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
  const suffix = wantedSuffix(address, request.headers.accept);
  if (suffix === null) return false;
  if (!allowMethods(request, response, ['GET', 'HEAD', 'OPTIONS'])) return true;
  const { reference } = address;
  const scope = openScope();
  const key = ['entity', reference.kind, reference.key, suffix].join('\n');
  const work = () => makeAnswer(reference, suffix, guard, source, scope);
  const answer = await abortable(source.cache.answer(key, work), scope.signal).finally(() => scope.close());
  response.setHeader('Vary', 'Accept, Accept-Encoding');
  if (answer.status === 200) {
    response.setHeader('Link', linkHeader(reference, suffix, path, source.publicUrl));
    if (address.suffix === null) response.setHeader('Content-Location', besides(reference, suffix));
  }
  await sendAnswer(request, response, answer, guard);
  return true;
}

async function makeAnswer(
  reference: EntityReference,
  suffix: EntitySuffix,
  guard: RequestGuard,
  source: EntityFileSource,
  scope: RequestScope,
): Promise<VersionedAnswer> {
  const { version } = await source.data.current();
  const data = await readEntityData(version, source, scope, guard);
  // The writers load slowly, so they are loaded at the first file.
  const { entityContentType, renderEntity } = await import('../../export/entity/entity-format.ts');
  return guard.execute(scope.signal, async () => {
    const entity = findEntity(data.index, reference);
    if (entity === undefined)
      return { answer: missing(reference, suffix, data, source.log), version: data.file.version };
    const plain = Buffer.from(renderEntity(suffix, entity, data.file), 'utf8');
    const tag = `"${createHash('sha1').update(plain).digest('base64url')}"`;
    const headers = {
      'content-type': entityContentType(suffix),
      // A weak tag, because all codings share it.
      etag: `W/${tag}`,
      'cache-control': 'no-cache',
      ...(isOfPerson(entity) ? { 'x-robots-tag': 'noindex' } : {}),
    };
    return { answer: { status: 200, headers, tag, plain }, version: data.file.version };
  });
}

/** The answer for a key that the data set does not have: a redirect to its present key, or 404. */
function missing(
  reference: EntityReference,
  suffix: EntitySuffix,
  { index }: EntityData,
  log: EntityFileSource['log'],
): Answer {
  const present = index.presentKey(reference);
  if (present !== undefined) {
    const location = besides({ ...reference, key: present }, suffix);
    // A later version of the data can have the key again.
    return {
      status: 301,
      headers: { location, 'cache-control': 'no-cache' },
      tag: null,
      plain: Buffer.alloc(0),
    };
  }
  const message = `There is no ${reference.kind} ${JSON.stringify(reference.key.slice(0, 80))}. Find it with search or resolve at /graphql.`;
  if (suffix !== '.ttl') return errorAnswer(new PublicError('NOT_FOUND', message), 'application/json', log);
  const headers = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' };
  return { status: 404, headers, tag: null, plain: Buffer.from(`${message}\n`, 'utf8') };
}

async function sendAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
  guard: RequestGuard,
): Promise<void> {
  const { status, headers, tag, plain } = answer;
  if (tag !== null && hasTag(request.headers['if-none-match'], tag)) {
    const { 'content-type': _, ...withoutType } = headers;
    response.writeHead(304, withoutType).end();
    return;
  }
  const whole = { sharedBytes: plain.length, suffix: Buffer.alloc(0) };
  const { parts, held, headers: encoding } = await encodeBody(answer, request.headers['accept-encoding'], whole);
  if (request.method !== 'HEAD') await guard.send(encoding['Content-Length']);
  // The client has disconnected, or the server is stopping and has answered 503 already.
  if (response.headersSent || response.destroyed) return;
  guard.hold(held);
  response.writeHead(status, { ...headers, ...encoding });
  if (request.method === 'HEAD') response.end();
  else await sendBytes(response, parts);
}
