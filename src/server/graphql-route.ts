import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { encoded } from './compression.ts';
import { hasTag } from './entity-tag.ts';
import { answerTail } from './guards/answer-tail.ts';
import { mayTryAgain } from './guards/refusal.ts';
import type { RequestGuard } from './guards/request-guard.ts';
import type { Answer, KeptAnswers } from './kept-answers.ts';
import { mediaHeaders, refuseCoding, refuseMethod } from './media-types.ts';
import { sendBytes } from './send-bytes.ts';
import type { Yoga } from './yoga.ts';

/** Longest body that a request may have, in bytes. */
const maximumBodyBytes = 100_000;

/** Answers a request to /graphql: from what is kept, where the same was asked before, else by Yoga. */
export async function answerGraphQL(
  request: IncomingMessage,
  response: ServerResponse,
  { yoga, kept, guard }: { readonly yoga: Yoga; readonly kept: KeptAnswers; readonly guard: RequestGuard },
): Promise<void> {
  if (refuseMethod(request, response) || refuseCoding(request, response)) return;
  if (request.method !== 'GET' && request.method !== 'POST') {
    await yoga(request, response, { guard });
    return;
  }
  const body = request.method === 'POST' ? await readBody(request) : null;
  if (body === undefined) {
    refuseBody(response);
    return;
  }
  const { accept = '', 'content-type': contentType = '' } = mediaHeaders(request.headers);
  // All of a request that its answer depends on.
  const key = [request.method, request.url, accept, contentType, body].join('\n');
  const answer = await kept.answer(key, () => guard.execute(() => askYoga(request, body, yoga, guard)));
  await send(request, response, answer, guard);
}

/** Undefined when it is too long, or when its client went away, which hears no answer. */
async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of request) {
      bytes += (chunk as Buffer).length;
      if (bytes > maximumBodyBytes) return undefined;
      chunks.push(chunk as Buffer);
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ECONNRESET') return undefined;
    throw error;
  }
  return Buffer.concat(chunks).toString('utf8');
}

function refuseBody(response: ServerResponse): void {
  const message = `The request is longer than ${maximumBodyBytes} bytes.`;
  // The rest of it is not waited for.
  response.writeHead(413, { 'Content-Type': 'application/json; charset=utf-8', Connection: 'close' });
  response.end(JSON.stringify({ errors: [{ message, extensions: { code: 'REQUEST_ENTITY_TOO_LARGE' } }] }));
}

async function askYoga(
  request: IncomingMessage,
  body: string | null,
  yoga: Yoga,
  guard: RequestGuard,
): Promise<Answer> {
  const answer = await yoga.handleRequest(
    new yoga.fetchAPI.Request(`http://${request.headers.host ?? 'localhost'}${request.url}`, {
      method: request.method ?? 'GET',
      headers: { ...(request.headers as Record<string, string>), ...mediaHeaders(request.headers) },
      body,
      signal: guard.signal,
    }),
    { guard },
  );
  const plain = Buffer.from(await answer.text(), 'utf8');
  const own = [...answer.headers].map(([name, value]) => [name.toLowerCase(), value] as const);
  const headers = Object.fromEntries(own.filter(([name]) => name !== 'content-length'));
  if (answer.status !== 200) return { status: answer.status, headers, tag: null, plain };
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
  if (mayTryAgain(status)) response.setHeader('Retry-After', String(guard.retryAfter));
  response.writeHead(status, { ...headers, ...encoding });
  guard.hold(held);
  await sendBytes(response, parts);
}
