import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Limits } from '../../answers/limits.ts';
import type { DataVersion } from '../../answers/version.ts';
import { type Pin, readOneVersion } from '../../answers/version.ts';
import { abortable } from '../../concurrency/abortable.ts';
import { encoded } from '../compression.ts';
import { hasTag } from '../entity-tag.ts';
import { answerTail } from '../guards/answer-tail.ts';
import type { RequestGuard } from '../guards/request-guard.ts';
import { ClientGone, type RequestScope } from '../request-scope.ts';
import { sendBytes } from '../send-bytes.ts';
import type { Answer, AnswerCache } from './answer-cache.ts';
import { errorAnswer, withRetryAfter } from './graphql-error.ts';
import { mediaHeaders, refuseCoding, refuseMethod } from './media-types.ts';
import type { GuardedAttempt, Yoga } from './yoga.ts';

export interface GraphQLRoute {
  readonly yoga: Yoga;
  readonly cache: AnswerCache;
  readonly data: DataVersion;
  readonly limits: Limits;
  readonly log: (error: unknown) => void;
}

/** Answers a request to /graphql: from the cache, where the same was asked before, else by Yoga. */
export async function answerGraphQL(
  request: IncomingMessage,
  response: ServerResponse,
  scope: RequestScope,
  guard: RequestGuard,
  route: GraphQLRoute,
): Promise<void> {
  if (refuseMethod(request, response) || refuseCoding(request, response)) return;
  const body = request.method === 'POST' ? await readBody(request, route.limits) : null;
  if (body === undefined) {
    refuseBody(request, response, route.limits);
    return;
  }
  const answer = await answerTo(request, body, scope, guard, route).catch((error: unknown) =>
    error instanceof ClientGone ? null : errorAnswer(error, route.log),
  );
  scope.close();
  if (answer !== null) await send(request, response, answer, guard);
}

/** Errors: those of the scope, of the database, and `IMPORT_IN_PROGRESS`. */
function answerTo(
  request: IncomingMessage,
  body: string | null,
  scope: RequestScope,
  guard: RequestGuard,
  { yoga, cache, data }: GraphQLRoute,
): Promise<Answer> {
  const ask = (pin: Pin) => askYoga(request, body, yoga, { scope, pin, guard });
  const answer = async () => {
    await guard.receive(Buffer.byteLength(body ?? request.url ?? ''));
    if (request.method !== 'GET' && request.method !== 'POST') return (await readOneVersion(data, ask)).result;
    const { accept = '', 'content-type': contentType = '' } = mediaHeaders(request.headers);
    // All of a request that its answer depends on.
    const key = [request.method, request.url, accept, contentType, body].join('\n');
    return cache.answer(key, async () => {
      const { result, version } = await guard.execute(scope.signal, () => readOneVersion(data, ask, scope.signal));
      return { answer: result, version };
    });
  };
  return abortable(answer(), scope.signal);
}

/** Undefined when it is too long, or when its client went away, which hears no answer. */
async function readBody(request: IncomingMessage, { bodyBytes }: Limits): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    // Left open when it is left early: its client must be able to read the refusal.
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      bytes += (chunk as Buffer).length;
      if (bytes > bodyBytes) return undefined;
      chunks.push(chunk as Buffer);
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ECONNRESET') return undefined;
    throw error;
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Milliseconds for a client to send the rest of what it was refused; then its connection is closed. */
const lingerMs = 2_000;

/**
 * The rest of the body is read and thrown away, for a while: a connection that is closed over unread bytes is reset, and then its
 * client often never sees the answer.
 */
function refuseBody(request: IncomingMessage, response: ServerResponse, { bodyBytes }: Limits): void {
  const message = `The request is longer than ${bodyBytes} bytes.`;
  response.writeHead(413, { 'Content-Type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify({ errors: [{ message, extensions: { code: 'REQUEST_ENTITY_TOO_LARGE' } }] }));
  request.resume();
  const patience = setTimeout(() => request.socket.destroy(), lingerMs);
  request.once('close', () => clearTimeout(patience));
}

async function askYoga(
  request: IncomingMessage,
  body: string | null,
  yoga: Yoga,
  attempt: GuardedAttempt,
): Promise<Answer> {
  const answer = await yoga.handleRequest(
    new yoga.fetchAPI.Request(`http://${request.headers.host ?? 'localhost'}${request.url}`, {
      method: request.method ?? 'GET',
      headers: { ...(request.headers as Record<string, string>), ...mediaHeaders(request.headers) },
      body,
      signal: attempt.scope.signal,
    }),
    attempt,
  );
  const plain = Buffer.from(await answer.text(), 'utf8');
  const own = [...answer.headers].map(([name, value]) => [name.toLowerCase(), value] as const);
  const headers = Object.fromEntries(own.filter(([name]) => name !== 'content-length'));
  if (answer.status !== 200) return withRetryAfter({ status: answer.status, headers, tag: null, plain });
  const tag = `"${createHash('sha1').update(plain).digest('base64url')}"`;
  // Weak: the same answer, whether it is sent compressed or not.
  const caching = { etag: `W/${tag}`, 'cache-control': 'no-cache', vary: 'Accept, Accept-Encoding' };
  return { status: 200, headers: { ...headers, ...caching }, tag, plain };
}

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
  guard: RequestGuard,
): Promise<void> {
  const { status, headers, tag } = answer;
  if (request.method === 'GET' && tag !== null && hasTag(request.headers['if-none-match'], tag)) {
    const { 'content-type': _, ...known } = headers;
    response.writeHead(304, known).end();
    return;
  }
  const ending = answerTail(answer.plain, guard.points);
  const { parts, held, headers: encoding } = await encoded(answer, request.headers['accept-encoding'], ending);
  // Its client has gone, or was told already that the server ends.
  if (response.headersSent || response.destroyed) return;
  guard.hold(held);
  if (status === 429) response.setHeader('Retry-After', String(guard.retryAfter));
  response.writeHead(status, { ...headers, ...encoding });
  await sendBytes(response, parts);
}
