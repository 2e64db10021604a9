import { createYoga, type YogaServerInstance } from 'graphql-yoga';
import type { Limits } from '../../answers/limits.ts';
import type { Pin } from '../../answers/version.ts';
import type { Context } from '../../schema/context.ts';
import { schema } from '../../schema/index.ts';
import { maskError } from '../../schema/mask-error.ts';
import type { RequestGuard } from '../guards/request-guard.ts';
import { type CostOptions, useCost } from '../guards/use-cost.ts';
import { useFewErrors } from '../guards/use-few-errors.ts';
import type { RequestScope } from '../request-scope.ts';
import { useBoundedParse } from './bounded-parse.ts';
import { documentCaches } from './document-cache.ts';
import { usePartialAnswers } from './partial-answers.ts';
import { useStrictRequests } from './strict-requests.ts';

/** What one attempt at a request is made with. */
export interface Attempt {
  readonly scope: RequestScope;
  readonly pin: Pin;
}

/** What Yoga's plugins find in their context: `guard.spend` takes the cost of an operation. */
export interface GuardedAttempt extends Attempt {
  readonly guard: RequestGuard;
}

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
