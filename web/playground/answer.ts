import type { Messages } from './messages.ts';

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

/** An answer that the page itself gives, without data. */
export function refused(message: string): Answer {
  return { json: '', data: null, errors: [{ message, locations: [] }], milliseconds: 0, points: null };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
