import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { GraphQLError } from 'graphql';
import { refuse } from '../guards/refusal.ts';

/** The headers that name media types, as Yoga compares them: their case says nothing (RFC 9110, 8.3.1). */
export function mediaHeaders({ accept, 'content-type': contentType }: IncomingHttpHeaders) {
  return {
    ...(accept === undefined ? {} : { accept: accept.toLowerCase() }),
    ...(contentType === undefined ? {} : { 'content-type': contentType.toLowerCase() }),
  };
}

/** Answers a method that GraphQL has no use for, and gives true; Yoga could make no request of some of them. */
export function refuseMethod(request: IncomingMessage, response: ServerResponse): boolean {
  if (['GET', 'HEAD', 'POST', 'OPTIONS'].includes(request.method ?? '')) return false;
  response.setHeader('Allow', 'GET, POST, OPTIONS');
  refuse(request, response, badRequest('Ask by POST, or by GET with the query in the URL.', 405));
  return true;
}

/** Answers a body that is compressed, and gives true: unpacked, a few bytes could be very many. */
export function refuseCoding(request: IncomingMessage, response: ServerResponse): boolean {
  const coding = request.headers['content-encoding'];
  if (coding === undefined || /^\s*(identity)?\s*$/i.test(coding)) return false;
  response.setHeader('Accept-Encoding', 'identity');
  refuse(request, response, badRequest('Send the request as it is, without Content-Encoding.', 415));
  return true;
}

function badRequest(message: string, status: number): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST', http: { status } } });
}
