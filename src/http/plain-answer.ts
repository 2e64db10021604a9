import type { IncomingMessage, ServerResponse } from 'node:http';

/** Answers with one line of text that no cache stores. */
export function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(`${text}\n`);
}

/** Whether the method of a request is allowed; else answers 405. */
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

/** Whether a request has exactly one Host header, and a valid one. Before HTTP/1.1 it may have none. */
export function hasValidHost({ headers: { host }, rawHeaders, httpVersion }: IncomingMessage): boolean {
  const count = rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === 'host').length;
  if (host === undefined) return httpVersion !== '1.1';
  return count === 1 && /^[\w.:[\]-]+$/.test(host) && URL.canParse(`http://${host}`);
}
