import type { IncomingMessage } from 'node:http';
import { badRequest } from '../guards/refusal.ts';

/**
 * Refuses a form that a page of another site sends through the browser of a reader. All browsers say where a form comes from, with
 * one of two headers; programs, which have no reader's browser to use, send neither.
 *
 * Errors: `BAD_REQUEST` with status 403.
 */
export function checkSameOrigin({ headers }: IncomingMessage, publicUrl: string | undefined): void {
  if (isSameOrigin(headers, publicUrl)) return;
  throw badRequest('This form may be sent from its own page only. Open the page, and send the form from there.', 403);
}

function isSameOrigin(headers: IncomingMessage['headers'], publicUrl: string | undefined): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  const { origin, host } = headers;
  if (origin === undefined) return true;
  const own = publicUrl === undefined ? [] : [new URL(publicUrl).origin];
  return own.includes(origin) || origin === `http://${host}` || origin === `https://${host}`;
}
