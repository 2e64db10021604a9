import type { TypedDocumentString } from './operations.ts';

/** What a GraphQL server answers: data, errors, or both. */
interface Answer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly { readonly message: string; readonly path?: readonly (string | number)[] }[];
}

/**
 * Asks the API at a server's address ("http://127.0.0.1:4000") and gives the data, typed by the document that was asked.
 * Throws with what the server says when it does not answer, or answers in part only.
 */
export async function ask<Result, Variables>(
  server: string,
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const response = await fetch(new URL('/graphql', server), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify({ query: document.toString(), variables }),
  });
  const { data, errors = [] } = await answerOf<Result>(response);
  if (errors.length > 0 || data === undefined || data === null) {
    const said = errors.map(({ message, path = [] }) => [...path, message].join(': '));
    throw new Error(said.join('\n') || `The server answered ${response.status} without data.`);
  }
  return data;
}

/** A field of Query that is null only together with an error, which `ask` throws: a list, or the data set. */
export function present<Value>(value: Value | null): Value {
  if (value === null) throw new Error('A field is null without an error.');
  return value;
}

async function answerOf<Result>(response: Response): Promise<Answer<Result>> {
  if (!response.headers.get('content-type')?.includes('json')) {
    throw new Error(`${response.url} answered ${response.status}, and no JSON: is it this server?`);
  }
  return (await response.json()) as Answer<Result>;
}
