import type { IncomingMessage, ServerResponse } from 'node:http';

/** Answers with one line of text. Caches must not store it. */
export function sendText(response: ServerResponse, status: number, text: string): void {
  const body = `${text}\n`;
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
  });
  response.end(body);
}

/** Whether the method of a request is allowed. If not, answers 405. */
export function allowMethods(
  { method = '' }: IncomingMessage,
  response: ServerResponse,
  allowed: readonly string[] = ['GET', 'HEAD'],
): boolean {
  if (allowed.includes(method)) return true;
  response.setHeader('Allow', allowed.join(', '));
  sendText(response, 405, 'This URL is read-only. Use GET.');
  return false;
}

/** Whether a request has exactly one Host header, with a valid value. Before HTTP/1.1 the header is optional. */
export function hasValidHost({ headers: { host }, rawHeaders, httpVersion }: IncomingMessage): boolean {
  const count = rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === 'host').length;
  if (host === undefined) return httpVersion !== '1.1';
  return count === 1 && /^[\w.:[\]-]+$/.test(host) && URL.canParse(`http://${host}`);
}
