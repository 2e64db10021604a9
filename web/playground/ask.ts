import { type Answer, answerOf, objectOf, refused } from './answer.ts';
import type { Messages } from './messages.ts';

/** A request to the API. */
export interface Ask {
  readonly query: string;
  /** JSON, or empty. */
  readonly variables: string;
  /** JSON, or empty. */
  readonly headers: string;
  /** The operation to run, if the document has several. */
  readonly operationName?: string | undefined;
}

/** Sends a request to the page's own address, which is that of the API. Rejects only if it is aborted. */
export async function ask(request: Ask, messages: Messages, signal: AbortSignal): Promise<Answer> {
  const start = performance.now();
  const variables = objectOf(request.variables);
  const headers = objectOf(request.headers);
  if (variables === undefined) return refused(messages.badJson(messages.variables));
  if (headers === undefined) return refused(messages.badJson(messages.headers));
  const { query, operationName } = request;
  let response: Response;
  let text: string;
  try {
    response = await fetch(location.pathname, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        ...Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
      },
      body: JSON.stringify({ query, variables, operationName }),
      signal,
    });
    text = await response.text();
  } catch (error) {
    if (signal.aborted) throw error;
    return refused(messages.unreachable);
  }
  const retryAfter = response.headers.get('retry-after');
  const answer = answerOf(text, response.status, messages);
  const errors =
    retryAfter === null
      ? answer.errors
      : answer.errors.map((error) => ({ ...error, message: `${error.message} ${messages.retry(retryAfter)}` }));
  return { ...answer, errors, milliseconds: Math.round(performance.now() - start) };
}
