import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Limits } from '../schema/limits.ts';
import { encoded } from './compression.ts';
import { hasTag } from './entity-tag.ts';
import type { Answer, KeptAnswers } from './kept-answers.ts';
import type { Yoga } from './yoga.ts';

/** Answers a request to /graphql: from what is kept, where the same was asked before, else by Yoga. */
export async function answerGraphQL(
  request: IncomingMessage,
  response: ServerResponse,
  { yoga, kept, limits }: { readonly yoga: Yoga; readonly kept: KeptAnswers; readonly limits: Limits },
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'POST') {
    await yoga(request, response);
    return;
  }
  const body = request.method === 'POST' ? await readBody(request, limits) : null;
  if (body === undefined) {
    refuseBody(response, limits);
    return;
  }
  const { accept = '', 'content-type': contentType = '' } = request.headers;
  // All of a request that its answer depends on.
  const key = [request.method, request.url, accept, contentType, body].join('\n');
  const answer = await kept.answer(key, () => askYoga(request, response, body, yoga));
  await send(request, response, answer);
}

/** Undefined when it is too long, or when its client went away, which hears no answer. */
async function readBody(request: IncomingMessage, { bodyBytes }: Limits): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of request) {
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

function refuseBody(response: ServerResponse, { bodyBytes }: Limits): void {
  const message = `The request is longer than ${bodyBytes} bytes.`;
  // The rest of it is not waited for.
  response.writeHead(413, { 'Content-Type': 'application/json; charset=utf-8', Connection: 'close' });
  response.end(JSON.stringify({ errors: [{ message, extensions: { code: 'REQUEST_ENTITY_TOO_LARGE' } }] }));
}

async function askYoga(
  request: IncomingMessage,
  response: ServerResponse,
  body: string | null,
  yoga: Yoga,
): Promise<Answer> {
  const gone = new AbortController();
  const abort = () => gone.abort();
  response.once('close', abort);
  try {
    const answer = await yoga.handleRequest(
      new yoga.fetchAPI.Request(`http://${request.headers.host ?? 'localhost'}${request.url}`, {
        method: request.method ?? 'GET',
        headers: request.headers as Record<string, string>,
        body,
        signal: gone.signal,
      }),
      {},
    );
    const plain = Buffer.from(await answer.text(), 'utf8');
    const own = [...answer.headers].map(([name, value]) => [name.toLowerCase(), value] as const);
    const headers = Object.fromEntries(own.filter(([name]) => name !== 'content-length'));
    if (answer.status !== 200) return { status: answer.status, headers, tag: null, plain };
    const tag = `"${createHash('sha1').update(plain).digest('base64url')}"`;
    // Weak: the same answer, whether it is sent compressed or not.
    const caching = { etag: `W/${tag}`, 'cache-control': 'no-cache', vary: 'Accept, Accept-Encoding' };
    return { status: 200, headers: { ...headers, ...caching }, tag, plain };
  } finally {
    response.off('close', abort);
  }
}

async function send(request: IncomingMessage, response: ServerResponse, answer: Answer): Promise<void> {
  const { status, headers, tag } = answer;
  if (request.method === 'GET' && tag !== null && hasTag(request.headers['if-none-match'], tag)) {
    const { 'content-type': _, ...known } = headers;
    response.writeHead(304, known).end();
    return;
  }
  const { bytes, headers: encoding } = await encoded(answer, request.headers['accept-encoding']);
  response.writeHead(status, { ...headers, ...encoding }).end(bytes);
}
