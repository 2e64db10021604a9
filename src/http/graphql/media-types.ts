import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { badRequest, refuse } from '../guards/refusal.ts';

/** The headers with media types, in lower case: media types are case-insensitive (RFC 9110, 8.3.1), but not in Yoga. */
export function mediaHeaders({ accept, 'content-type': contentType }: IncomingHttpHeaders) {
  return {
    ...(accept === undefined ? {} : { accept: accept.toLowerCase() }),
    ...(contentType === undefined ? {} : { 'content-type': contentType.toLowerCase() }),
  };
}

/** Answers 405 and returns true if GraphQL does not use the method. Yoga cannot handle some of these, such as TRACE. */
export function refuseMethod(request: IncomingMessage, response: ServerResponse): boolean {
  if (['GET', 'HEAD', 'POST', 'OPTIONS'].includes(request.method ?? '')) return false;
  response.setHeader('Allow', 'GET, POST, OPTIONS');
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
