import { createYoga, type YogaServerInstance } from 'graphql-yoga';
import { type Context, createContext } from '../schema/context.ts';
import { schema } from '../schema/index.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { useBoundedParse } from './bounded-parse.ts';
import { downloadsOf } from './downloads.ts';
import { maskError } from './mask-error.ts';
import { usePartialAnswers } from './partial-answers.ts';
import { useStrictRequests } from './strict-requests.ts';

/** Longest body that a request may have, in bytes. */
export const maximumBodyBytes = 100_000;

export interface YogaOptions {
  readonly store: GraphStore;
  readonly statementTimeoutMs: number;
  readonly publicUrl: string | undefined;
  /** The page that a browser gets at /graphql; false for none. */
  readonly playground: string | false;
  /** Takes what must not be shown to a client. */
  readonly log: (error: unknown) => void;
}

export type Yoga = YogaServerInstance<Record<never, never>, Context>;

/** GraphQL over HTTP at /graphql. */
export function createGraphQL({ store, statementTimeoutMs, publicUrl, playground, log }: YogaOptions): Yoga {
  return createYoga<Record<never, never>, Context>({
    schema,
    context: () =>
      createContext({ store, statementTimeoutMs, downloads: (version) => downloadsOf(version, publicUrl) }),
    graphqlEndpoint: '/graphql',
    graphiql: playground !== false,
    ...(playground === false ? {} : { renderGraphiQL: () => playground }),
    landingPage: false,
    batching: false,
    maxRequestBodySize: maximumBodyBytes,
    plugins: [useStrictRequests(), useBoundedParse(), usePartialAnswers()],
    // Ours: http.ts. Yoga would reflect the origin of each request.
    cors: false,
    maskedErrors: { maskError: (error) => maskError(error, log) },
    logging: false,
  });
}
