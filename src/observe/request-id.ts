import { randomUUID } from 'node:crypto';

/** The header with the identifier of a request, in requests and answers. */
export const requestIdHeader = 'X-Request-Id';

/** The identifier that a proxy or client has given, if it has an ordinary form; otherwise a new one. */
export function requestIdOf(given: string | string[] | undefined): string {
  return typeof given === 'string' && /^[\w.-]{1,64}$/.test(given) ? given : randomUUID();
}
