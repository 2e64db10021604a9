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

export interface AnswerError {
  readonly message: string;
  readonly code?: string;
  readonly locations: readonly { readonly line: number; readonly column: number }[];
  /** Dotted path of the field. */
  readonly path?: string;
}

export interface Answer {
  /** The answer as indented JSON; empty if the server sent none. */
  readonly json: string;
  readonly data: object | null;
  readonly errors: readonly AnswerError[];
  readonly milliseconds: number;
  /** The cost that was charged. */
  readonly points: number | null;
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

/** The object that a JSON text is. Empty: no member. Undefined: it is no object. */
export function objectOf(json: string): Record<string, unknown> | undefined {
  if (json.trim() === '') return {};
  try {
    const value: unknown = JSON.parse(json);
    return isObject(value) ? value : undefined;
  } catch {
    // The caller says so.
    return undefined;
  }
}

/** Reads the body of an answer. */
export function answerOf(text: string, status: number, messages: Messages): Answer {
  const body = objectOf(text);
  if (body === undefined || text.trim() === '') return refused(messages.notJson(status));
  const { data, errors, extensions } = body;
  const cost = isObject(extensions) && isObject(extensions['cost']) ? extensions['cost']['requested'] : null;
  return {
    json: JSON.stringify(errors === undefined ? { data } : { data, errors }, null, 2),
    data: isObject(data) ? data : null,
    errors: Array.isArray(errors) ? errors.filter(isObject).map(errorOf) : [],
    milliseconds: 0,
    points: typeof cost === 'number' ? cost : null,
  };
}

function errorOf({ message, locations, path, extensions }: Record<string, unknown>): AnswerError {
  const code = isObject(extensions) ? extensions['code'] : undefined;
  return {
    message: String(message),
    locations: Array.isArray(locations) ? locations : [],
    ...(typeof code === 'string' ? { code } : {}),
    ...(Array.isArray(path) ? { path: path.join('.') } : {}),
  };
}

function refused(message: string): Answer {
  return { json: '', data: null, errors: [{ message, locations: [] }], milliseconds: 0, points: null };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
