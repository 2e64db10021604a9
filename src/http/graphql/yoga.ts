import { createYoga, type YogaServerInstance } from 'graphql-yoga';
import type { Limits } from '../../answers/limits.ts';
import type { Context } from '../../schema/context.ts';
import { schema } from '../../schema/index.ts';
import { maskError } from '../../schema/mask-error.ts';
import { type CostOptions, useCost } from '../guards/use-cost.ts';
import { useErrorLimit } from '../guards/use-error-limit.ts';
import { useAnswerFormat } from './answer-format.ts';
import type { Attempt, GuardedAttempt } from './attempt.ts';
import { useBoundedParse } from './bounded-parse.ts';
import { documentCaches } from './document-cache.ts';
import { useJsonRequests } from './json-requests.ts';
import { usePersistedDocuments } from './persisted-documents.ts';
import { useQueriesOnly } from './queries-only.ts';
import { noTrustedDocuments, type TrustedDocuments } from './trusted-documents.ts';
import { useObservation } from './use-observation.ts';
import { useWholeFailures } from './whole-failures.ts';

export interface YogaOptions {
  /** Creates the context of one attempt at a request. */
  readonly context: (attempt: Attempt) => Context;
  readonly limits: Limits;
  /** Default: none. */
  readonly trusted?: TrustedDocuments;
  /** Called with the cost of each operation, before it is executed. */
  readonly charge?: CostOptions['charge'];
  /** Called with errors whose details must not be sent to clients. */
  readonly log: (error: unknown) => void;
}

/** Answers GraphQL requests over HTTP. */
export type Yoga = Pick<YogaServerInstance<GuardedAttempt, Context>, 'handleRequest' | 'fetchAPI'>;

/** GraphQL over HTTP at /graphql. */
export function createGraphQL({ context, limits, trusted, charge, log }: YogaOptions): Yoga {
  const { texts, ...caches } = documentCaches();
  const yoga = createYoga<GuardedAttempt, Context>({
    schema,
    context: ({ scope, pin }) => context({ scope, pin }),
    graphqlEndpoint: '/graphql',
    // Browsers get the page of src/http/playground.
    graphiql: false,
    landingPage: false,
    batching: false,
    multipart: false,
    parserAndValidationCache: caches,
    // graphql-route.ts reads the bodies and limits their size. Yoga would pipe each body through a stream to do so.
    maxRequestBodySize: false,
    plugins: [
      useObservation(),
      useJsonRequests(),
      usePersistedDocuments({ texts, trusted: trusted ?? noTrustedDocuments }),
      useBoundedParse(limits),
      useQueriesOnly(),
      useCost({ limits, asked: ({ requested }, { guard }) => guard.observed.cost(requested), charge }),
      useWholeFailures(),
      useErrorLimit(),
      useAnswerFormat(),
    ],
    // routes.ts sets the CORS headers. Yoga would reflect the origin of each request.
    cors: false,
    maskedErrors: { maskError: (error) => maskError(error, log) },
    logging: false,
  });
  // Yoga is a proxy, which binds a method each time it is read.
  return { handleRequest: yoga.handleRequest, fetchAPI: yoga.fetchAPI };
}
