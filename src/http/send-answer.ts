import type { IncomingMessage, ServerResponse } from 'node:http';
import { after, type MaybePromise } from '../domain/maybe-promise.ts';
import { encodeBody, encodeWhole, type SplitBody } from './compression.ts';
import { hasTag } from './entity-tag.ts';
import type { Answer } from './graphql/answer-cache.ts';
import type { RequestGuard } from './guards/request-guard.ts';
import { sendBytes } from './send-bytes.ts';

/**
 * Sends an answer that may be cached, or 304 if the client has it. `split`: where the part for this client alone begins. Default: all
 * of it is the same for all clients.
 */
export function sendAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
  guard: Pick<RequestGuard, 'hold' | 'retryAfter'>,
  split?: SplitBody,
): MaybePromise<void> {
  const { status, headers, tag } = answer;
  if (request.method !== 'POST' && tag !== null && hasTag(request.headers['if-none-match'], tag)) {
    const { 'content-type': _, ...withoutType } = headers;
    response.writeHead(304, withoutType).end();
    return;
  }
  const accepted = request.headers['accept-encoding'];
  const encoded = split === undefined ? encodeWhole(answer, accepted) : encodeBody(answer, accepted, split);
  return after(encoded, ({ parts, held, headers: encoding }) => {
    // The client has disconnected, or the server is stopping and has answered 503 already.
    if (response.headersSent || response.destroyed) return;
    guard.hold(held);
    if (status === 429) response.setHeader('Retry-After', String(guard.retryAfter));
    response.writeHead(status, Object.assign({}, headers, encoding));
    return sendBytes(response, parts);
  });
}
