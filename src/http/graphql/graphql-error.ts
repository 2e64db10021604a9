import { GraphQLError } from 'graphql';
import { maskError, statusOf } from '../../schema/mask-error.ts';
import { defaultRetryAfter } from '../guards/refusal.ts';
import type { GraphQLMediaType } from '../negotiation.ts';
import type { Answer } from './answer-cache.ts';

/** An answer with one error in GraphQL's format, for a failure outside of the execution. */
export function errorAnswer(error: unknown, mediaType: GraphQLMediaType, log: (error: unknown) => void): Answer {
  const shown = maskError(error, log);
  const extensions = shown instanceof GraphQLError ? { ...shown.extensions } : {};
  delete extensions['http'];
  const plain = Buffer.from(JSON.stringify({ errors: [{ message: shown.message, extensions }] }), 'utf8');
  const headers = { 'content-type': `${mediaType}; charset=utf-8`, 'cache-control': 'no-store' };
  return withRetryAfter({ status: statusOf(shown), headers, tag: null, plain });
}

/** Adds `Retry-After` to an answer with the status 503. */
export function withRetryAfter(answer: Answer): Answer {
  if (answer.status !== 503) return answer;
  return { ...answer, headers: { ...answer.headers, 'retry-after': String(defaultRetryAfter) } };
}
