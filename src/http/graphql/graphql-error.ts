import { GraphQLError } from 'graphql';
import { maskError, statusOf } from '../../schema/mask-error.ts';
import { defaultRetryAfter } from '../guards/refusal.ts';
import type { Answer } from './answer-cache.ts';

/** An answer of nothing but an error, in the words of the API: for what fails outside of the execution. */
export function errorAnswer(error: unknown, log: (error: unknown) => void): Answer {
  const shown = maskError(error, log);
  const extensions = shown instanceof GraphQLError ? { ...shown.extensions } : {};
  delete extensions['http'];
  const plain = Buffer.from(JSON.stringify({ errors: [{ message: shown.message, extensions }] }), 'utf8');
  const headers = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' };
  return withRetryAfter({ status: statusOf(shown), headers, tag: null, plain });
}

/** Says when to repeat a request that was refused for the moment. */
export function withRetryAfter(answer: Answer): Answer {
  if (answer.status !== 503) return answer;
  return { ...answer, headers: { ...answer.headers, 'retry-after': String(defaultRetryAfter) } };
}
