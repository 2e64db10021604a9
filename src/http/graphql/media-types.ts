import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { badRequest, refuse } from '../guards/refusal.ts';
import { type GraphQLMediaType, graphqlMediaType, preferredMediaType } from '../negotiation.ts';

/** What the server can answer. Browsers get the page of the playground, unless they prefer JSON. */
export type AnswerType = GraphQLMediaType | 'text/html';

const answerTypes = ['application/json', 'application/graphql-response+json', 'text/html'] as const;

/** The media type of the answer. Null if the client accepts none: then the function has answered 406. */
export function negotiateType(request: IncomingMessage, response: ServerResponse): AnswerType | null {
  const { accept } = request.headers;
  const type = request.method === 'POST' ? graphqlMediaType(accept) : preferredMediaType(accept, answerTypes);
  if (type !== undefined) return type;
  const message =
    'Accept application/graphql-response+json or application/json. Other formats, streams among them, are not sent.';
  refuse(request, response, badRequest(message, 406));
  return null;
}

/**
 * The headers with media types, for Yoga: one type to answer, and the type of the request in lower case, because media types
 * are case-insensitive (RFC 9110, 8.3.1), but not in Yoga.
 */
export function mediaHeaders({ 'content-type': contentType }: IncomingHttpHeaders, type: AnswerType) {
  return contentType === undefined ? { accept: type } : { accept: type, 'content-type': contentType.toLowerCase() };
}

/** Answers 405 and returns true if GraphQL does not use the method. Yoga cannot handle some of these, such as TRACE. */
export function refuseMethod(request: IncomingMessage, response: ServerResponse): boolean {
  if (['GET', 'HEAD', 'POST'].includes(request.method ?? '')) return false;
  response.setHeader('Allow', 'GET, HEAD, POST, OPTIONS');
  refuse(request, response, badRequest('Use POST, or GET with the query in the URL.', 405));
  return true;
}

/** Answers 415 and returns true if the body is compressed: a small body could expand to a huge one. */
export function refuseCoding(request: IncomingMessage, response: ServerResponse): boolean {
  const coding = request.headers['content-encoding'];
  if (coding === undefined || /^\s*(identity)?\s*$/i.test(coding)) return false;
  response.setHeader('Accept-Encoding', 'identity');
  refuse(request, response, badRequest('Send the request body uncompressed, without Content-Encoding.', 415));
  return true;
}
