import { z } from 'zod';

const pagesSchema = z.object({
  /** The names of each page, as they came. */
  came: z.array(z.array(z.string())),
  /** The names of the list that a normalised cache makes of the pages. */
  merged: z.array(z.string()).optional(),
});
const shownSchema = z.object({ message: z.string(), code: z.string() });
const requestsSchema = z.object({
  requests: z.array(z.object({ method: z.string(), text: z.boolean(), hash: z.boolean(), status: z.number() })),
  answered: z.boolean(),
});

/** What a program of test/clients/programs prints: what its client showed. */
export const seenSchema = z.object({
  forward: pagesSchema,
  backward: pagesSchema,
  failedField: shownSchema.extend({ totalCount: z.number() }),
  tooExpensive: shownSchema,
  invalid: shownSchema,
  tooLarge: shownSchema,
  /** Messages on the console, and warnings. */
  printed: z.array(z.string()),
  cache: z
    .object({
      merged: z.boolean(),
      byInterface: z.string(),
      withoutId: z.array(z.string()),
      /** Whether a cache that does not know the types without an id warns. */
      warns: z.boolean().optional(),
    })
    .optional(),
  persisted: z.object({ get: requestsSchema, post: requestsSchema }).optional(),
  badRequest: z.string().optional(),
  problems: z.record(z.string(), z.number()).optional(),
});

export type Seen = z.infer<typeof seenSchema>;

export interface Client {
  /** As in docs/clients.md. */
  readonly name: string;
  /** The command, in the folder of the programs. `cacheTypes`: the file that docs/clients.md shows how to write. */
  readonly command: (url: string, cacheTypes: string) => string;
  /** Whether it has a normalised cache. */
  readonly normalised?: true;
  /** How it uses the protocol of persisted queries. */
  readonly persisted?: {
    /** The status of the answer to an unknown hash. It depends on the media type that the client prefers. */
    readonly unknown: 200 | 404;
    /** How it sends the text of an unknown hash, if it sends hashes by GET. */
    readonly textBy: 'GET' | 'POST';
  };
}

export const clients: readonly Client[] = [
  {
    name: 'Apollo Client 4',
    // It warns in this condition only.
    command: (url, cacheTypes) => `node --conditions=development apollo.js 4 ${url} ${cacheTypes}`,
    normalised: true,
    persisted: { unknown: 404, textBy: 'POST' },
  },
  {
    name: 'Apollo Client 3',
    command: (url, cacheTypes) => `node apollo.js 3 ${url} ${cacheTypes}`,
    normalised: true,
    persisted: { unknown: 200, textBy: 'POST' },
  },
  {
    name: 'urql',
    command: (url, cacheTypes) => `node urql.js ${url} ${cacheTypes}`,
    normalised: true,
    persisted: { unknown: 404, textBy: 'GET' },
  },
  {
    name: 'Relay',
    command: (url) => `cd relay; ../../node_modules/.bin/relay-compiler --noWatchman >&2; node relay.js ${url}`,
    normalised: true,
  },
  { name: 'graphql-request', command: (url) => `node graphql-request.js ${url}` },
  { name: 'gql', command: (url) => `python gql_client.py ${url}` },
  // It imports the types that sgqlc-codegen writes in the program of the page.
  {
    name: 'sgqlc',
    command: (url, cacheTypes) => `PYTHONPATH=$(dirname ${cacheTypes}) python sgqlc_client.py ${url}`,
  },
  { name: 'httr2', command: (url) => `Rscript --vanilla httr2.R ${url} ../documents` },
  {
    name: 'graphql-java',
    command: (url) =>
      `java -XX:TieredStopAtLevel=1 -cp '../../../.cache/clients/lib/*' GraphqlJava.java ${url} ../documents`,
  },
];
