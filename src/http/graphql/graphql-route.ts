import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Limits } from '../../answers/limits.ts';
import type { DataVersion } from '../../answers/version.ts';
import { type Pin, readOneVersion } from '../../answers/version.ts';
import { abortable } from '../../concurrency/abortable.ts';
import type { ErrorCode } from '../../domain/error-codes.ts';
import { tagOf } from '../entity-tag.ts';
import { answerSuffix } from '../guards/answer-suffix.ts';
import { codeOf } from '../guards/refusal.ts';
import type { RequestGuard } from '../guards/request-guard.ts';
import type { GraphQLMediaType } from '../negotiation.ts';
import { readBody } from '../read-body.ts';
import { ClientGone, type RequestScope } from '../request-scope.ts';
import { sendAnswer } from '../send-answer.ts';
import type { Answer, AnswerCache } from './answer-cache.ts';
import type { GuardedAttempt } from './attempt.ts';
import { errorAnswer, withRetryAfter } from './graphql-error.ts';
import { type AnswerType, mediaHeaders, negotiateType, refuseCoding, refuseMethod } from './media-types.ts';
import type { Yoga } from './yoga.ts';

export interface GraphQLRoute {
  readonly yoga: Yoga;
  readonly cache: AnswerCache;
  readonly data: DataVersion;
  readonly limits: Limits;
  readonly log: (error: unknown) => void;
}

/** Answers a request to /graphql, from the answer cache or by Yoga. */
export async function answerGraphQL(
  request: IncomingMessage,
  response: ServerResponse,
  scope: RequestScope,
  guard: RequestGuard,
  route: GraphQLRoute,
): Promise<void> {
  if (refuseMethod(request, response) || refuseCoding(request, response)) return;
  const type = negotiateType(request, response);
  if (type === null) return;
  const body = request.method === 'POST' ? await readBody(request, route.limits.bodyBytes) : null;
  if (body === undefined) {
    refuseBody(request, response, jsonTypeOf(type), route.limits);
    return;
  }
  const answer = await answerTo(request, body, type, scope, guard, route);
  scope.close();
  if (answer === null) return;
  const sent = sendAnswer(request, response, answer, guard, answerSuffix(answer.plain, guard.points));
  if (sent instanceof Promise) await sent;
}

/** The answer, also that of a failure. Null if the client has gone. */
async function answerTo(
  request: IncomingMessage,
  body: string | null,
  type: AnswerType,
  scope: RequestScope,
  guard: RequestGuard,
  route: GraphQLRoute,
): Promise<Answer | null> {
  const { cache, data } = route;
  const attempt = (pin: Pin) => attemptRequest(request, body, type, route, { scope, pin, guard });
  const work = async () => {
    const { result, version } = await guard.execute(scope.signal, () => readOneVersion(data, attempt, scope.signal));
    return { answer: result, version };
  };
  try {
    const charged = guard.receive(Buffer.byteLength(body ?? request.url ?? ''));
    if (charged instanceof Promise) await charged;
    const { accept, 'content-type': contentType = '' } = mediaHeaders(request.headers, type);
    // The parts of the request that its answer depends on.
    const key = [methodOf(request), request.url, accept, contentType, body].join('\n');
    return await abortable(cache.answer(key, work, guard.observed), scope.signal);
  } catch (error) {
    if (error instanceof ClientGone) return null;
    guard.observed.found(error);
    guard.observed.failed(codeOf(error));
    return errorAnswer(error, jsonTypeOf(type), route.log);
  }
}

/** Milliseconds that a client has to send the rest of a refused body. Then the server closes the connection. */
const lingerMs = 2_000;

/**
 * Answers 413, then reads and discards the rest of the body for a while. A connection that is closed with unread bytes is
 * reset, and a client whose connection is reset often loses the answer.
 */
function refuseBody(
  request: IncomingMessage,
  response: ServerResponse,
  type: GraphQLMediaType,
  { bodyBytes }: Limits,
): void {
  const message = `The request body exceeds the limit of ${bodyBytes} bytes.`;
  response.writeHead(413, { 'Content-Type': `${type}; charset=utf-8` });
  response.end(
    JSON.stringify({ errors: [{ message, extensions: { code: 'REQUEST_ENTITY_TOO_LARGE' satisfies ErrorCode } }] }),
  );
  request.resume();
  const timer = setTimeout(() => request.socket.destroy(), lingerMs);
  request.once('close', () => clearTimeout(timer));
}

/** A HEAD request is answered like a GET request, without the body. */
function methodOf({ method = 'GET' }: IncomingMessage): string {
  return method === 'HEAD' ? 'GET' : method;
}

/** Errors are in JSON, even for the page of the playground. */
function jsonTypeOf(type: AnswerType): GraphQLMediaType {
  return type === 'text/html' ? 'application/json' : type;
}

/** The headers of Yoga's answers that are sent. */
const passedHeaders: readonly string[] = ['content-type', 'allow'];

async function attemptRequest(
  request: IncomingMessage,
  body: string | null,
  type: AnswerType,
  { yoga }: GraphQLRoute,
  attempt: GuardedAttempt,
): Promise<Answer> {
  const answered = yoga.handleRequest(
    new yoga.fetchAPI.Request(`http://${request.headers.host ?? 'localhost'}${request.url}`, {
      method: methodOf(request),
      headers: Object.assign({}, request.headers, mediaHeaders(request.headers, type)) as Record<string, string>,
      body,
      signal: attempt.scope.signal,
    }),
    attempt,
  );
  const yogaResponse = answered instanceof Promise ? await answered : answered;
  const { status } = yogaResponse;
  const plain = Buffer.from(await yogaResponse.text(), 'utf8');
  // Not those about the connection, such as Transfer-Encoding: this server frames the answer itself.
  const headers = Object.fromEntries(
    passedHeaders.flatMap((name) => {
      const value = yogaResponse.headers.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );
  if (status !== 200) {
    return withRetryAfter({ status, headers: { ...headers, 'cache-control': 'no-store' }, tag: null, plain });
  }
  const tag = tagOf(plain);
  // A weak tag, because the compressed and the plain answer share it.
  const caching = { etag: `W/${tag}`, 'cache-control': 'no-cache', vary: 'Accept, Accept-Encoding' };
  return { status: 200, headers: Object.assign(headers, caching), tag, plain };
}
