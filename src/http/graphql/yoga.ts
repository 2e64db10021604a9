import { createYoga, type YogaServerInstance } from 'graphql-yoga';
import type { Limits } from '../../answers/limits.ts';
import type { Context } from '../../schema/context.ts';
import { schema } from '../../schema/index.ts';
import { maskError } from '../../schema/mask-error.ts';
import { type CostOptions, useCost } from '../guards/use-cost.ts';
import { useFewErrors } from '../guards/use-error-limit.ts';
import type { Attempt, GuardedAttempt } from './attempt.ts';
import { useBoundedParse } from './bounded-parse.ts';
import { documentCaches } from './document-cache.ts';
import { useStrictRequests } from './json-requests.ts';
import { usePartialAnswers } from './partial-response.ts';

export interface YogaOptions {
  /** Made anew for each attempt at a request. */
  readonly context: (attempt: Attempt) => Context;
  /** The page that a browser gets at /graphql; false for none. */
  readonly playground: string | false;
  readonly limits: Limits;
  /** Takes note of what each request costs, before it is run. */
  readonly charge?: CostOptions['charge'];
  /** Takes what must not be shown to a client. */
  readonly log: (error: unknown) => void;
}

export type Yoga = YogaServerInstance<GuardedAttempt, Context>;

/** GraphQL over HTTP at /graphql. */
export function createGraphQL({ context, playground, limits, charge, log }: YogaOptions): Yoga {
  return createYoga<GuardedAttempt, Context>({
    schema,
    context: ({ scope, pin }) => context({ scope, pin }),
    graphqlEndpoint: '/graphql',
    graphiql: playground !== false,
    ...(playground === false ? {} : { renderGraphiQL: () => playground }),
    landingPage: false,
    batching: false,
    parserAndValidationCache: documentCaches(),
    // graphql-route.ts reads bodies, and ends those that are too long: Yoga would send each through a stream for that.
    maxRequestBodySize: false,
    plugins: [
      useStrictRequests(),
      useBoundedParse(limits),
      useCost({ limits, charge }),
      useFewErrors(),
      usePartialAnswers(),
    ],
    // Ours: http.ts. Yoga would reflect the origin of each request.
    cors: false,
    maskedErrors: { maskError: (error) => maskError(error, log) },
    logging: false,
  });
}
