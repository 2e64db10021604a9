import { z } from 'zod';
import { PublicError } from './domain/error.ts';
import { faultOfNeo4jAddress } from './neo4j-address.ts';
import { defaultLimits, type Limits } from './schema/limits.ts';
import { trustedProxies } from './server/guards/client-address.ts';
import type { ClientLimits } from './server/guards/client-limits.ts';

/** What an environment variable may hold, its default, and what it is for: the README's table is checked against it. */
interface ConfigVariable {
  readonly name: string;
  readonly default: string | null;
  readonly description: string;
}

export const configVariables = [
  { name: 'PORT', default: '4000', description: 'Port of the server; 0 takes a free one.' },
  {
    name: 'HOST',
    default: '127.0.0.1',
    description: 'Address to listen on; 0.0.0.0 lets other machines in.',
  },
  {
    name: 'PUBLIC_URL',
    default: null,
    description:
      'Address at which others reach the server, for the links that it gives; without it links start at its root.',
  },
  {
    name: 'NEO4J_URI',
    default: null,
    description:
      'Address of a Neo4j: bolt:// for one server, neo4j:// for a cluster, neo4j+s:// with TLS. Without it the embedded engine serves.',
  },
  { name: 'NEO4J_USERNAME', default: 'neo4j', description: 'User of that Neo4j.' },
  { name: 'NEO4J_PASSWORD', default: null, description: 'Password of that user; required with NEO4J_URI.' },
  {
    name: 'NEO4J_SEED_USERNAME',
    default: null,
    description: 'User for imports, with the right to write; without it NEO4J_USERNAME imports as well.',
  },
  { name: 'NEO4J_SEED_PASSWORD', default: null, description: 'Password of the user for imports.' },
  { name: 'NEO4J_DATABASE', default: null, description: 'Database of that Neo4j; its default one when left out.' },
  {
    name: 'SEED_ON_START',
    default: 'false',
    description: 'true imports the data set into Neo4j when the server starts. The embedded engine always does.',
  },
  {
    name: 'GRAPH_PATH',
    default: null,
    description: 'File in which the embedded engine keeps the graph; without it the graph lives in memory.',
  },
  {
    name: 'STATEMENT_TIMEOUT_MS',
    default: '5000',
    description: 'Milliseconds after which a statement of the database is ended.',
  },
  {
    name: 'REQUEST_TIMEOUT_MS',
    default: '5000',
    description: 'Milliseconds in which a request must be answered; later it gets an error.',
  },
  {
    name: 'ANALYSIS_TIMEOUT_MS',
    default: '20000',
    description: 'The same for requests that need the analysis of a network.',
  },
  {
    name: 'ANSWER_CACHE_MB',
    default: '64',
    description: 'Memory for answers that are kept until the data changes, in megabytes; 0 keeps none.',
  },
  {
    name: 'ROW_CACHE_MB',
    default: '64',
    description: 'Memory for rows of the graph that are kept until the data changes, in megabytes; 0 keeps none.',
  },
  {
    name: 'ANALYTICS',
    default: 'auto',
    description:
      'Where networks are measured: auto in the process, and those of more than 250 million nodes times nodes and edges in Neo4j where it has the Graph Data Science library; process or gds there alone.',
  },
  {
    name: 'TRUSTED_PROXIES',
    default: null,
    description:
      'Addresses and networks (10.0.0.0/8) of proxies in front of the server, with commas between. Only they are believed when X-Forwarded-For or Forwarded names a client. Without it all clients behind a proxy share one limit.',
  },
  {
    name: 'POINTS_PER_MINUTE',
    default: '200000',
    description:
      'Points that a client (an IPv4 address, or an IPv6 network of /64) has in a minute: 10 for a request, the cost for an operation, 1 for 1,000 bytes of a download. 0 for no limit.',
  },
  {
    name: 'WORK_SECONDS_PER_MINUTE',
    default: '20',
    description: "Seconds of CPU time that a client's requests may take in a minute; 0 for no limit.",
  },
  {
    name: 'MAX_EXECUTIONS',
    default: '8',
    description:
      'Operations that are executed at the same time, half of them for one client; 32 more wait, the rest gets 503. 0 for no limit.',
  },
  {
    name: 'MAX_CONNECTIONS',
    default: '1000',
    description: 'Connections at the same time; more are closed at once. 0 for no limit.',
  },
  {
    name: 'MAX_CONNECTIONS_PER_ADDRESS',
    default: '50',
    description:
      'Connections at the same time from one address (or IPv6 network of /64), other than a trusted proxy; 0 for no limit.',
  },
  {
    name: 'EVENT_LOOP_DELAY_MS',
    default: '500',
    description: 'Milliseconds by which the event loop may be late before requests get 503; 0 for no limit.',
  },
  {
    name: 'UNREAD_ANSWERS_MB',
    default: '64',
    description:
      'Memory for answers that clients have not read yet, in megabytes; beyond it the slowest are cut off. 0 for no limit.',
  },
  {
    name: 'NETWORK_THREADS',
    default: null,
    description:
      'Threads in which networks are computed. Default: the number of processors minus one, at least 1 and at most 4.',
  },
  {
    name: 'MAX_COST',
    default: String(defaultLimits.cost),
    description: 'Nodes and work units that a request may ask, together; 0 for any number.',
  },
  {
    name: 'MAX_FIELDS',
    default: String(defaultLimits.fields),
    description: 'Fields that a request may have resolved; 0 for any number.',
  },
  {
    name: 'MAX_DEPTH',
    default: String(defaultLimits.depth),
    description: 'Levels of fields in fields that a request may have; 0 for any number.',
  },
  {
    name: 'MAX_ALIASES',
    default: String(defaultLimits.aliases),
    description: 'Aliases that a request may have; 0 for any number.',
  },
  {
    name: 'MAX_ANALYSES',
    default: String(defaultLimits.analyses),
    description: 'Networks of which a request may ask measures; 0 for any number.',
  },
  {
    name: 'MAX_TOKENS',
    default: String(defaultLimits.tokens),
    description: 'Words and signs that a document may have; 0 for any number.',
  },
  {
    name: 'MAX_PAGE',
    default: String(defaultLimits.page),
    description: 'Rows that a page may have.',
  },
  {
    name: 'MAX_IDS',
    default: String(defaultLimits.ids),
    description: 'Ids that one argument may have.',
  },
  {
    name: 'MAX_NAMES',
    default: String(defaultLimits.names),
    description: 'Names that resolve takes at once.',
  },
  {
    name: 'MAX_BODY_BYTES',
    default: String(defaultLimits.bodyBytes),
    description: 'Bytes that the body of a request may have.',
  },
] as const satisfies readonly ConfigVariable[];

export interface Config {
  readonly port: number;
  readonly host: string;
  /** Without a slash at its end. */
  readonly publicUrl: string | undefined;
  /** Null means the embedded engine. */
  readonly neo4j: {
    readonly uri: string;
    readonly username: string;
    readonly password: string;
    readonly database: string | undefined;
    /** The user for imports. Null means that the one above imports as well. */
    readonly seedUser: { readonly username: string; readonly password: string } | null;
  } | null;
  readonly seedOnStart: boolean;
  readonly graphPath: string | undefined;
  readonly statementTimeoutMs: number;
  readonly requestTimeoutMs: number;
  readonly analysisTimeoutMs: number;
  /** 0 keeps no answers. */
  readonly answerCacheMb: number;
  /** 0 keeps no rows. */
  readonly rowCacheMb: number;
  /** Where networks are measured. */
  readonly analytics: 'auto' | 'process' | 'gds';
  /** What clients may take. */
  readonly clientLimits: ClientLimits;
  /** Threads in which networks are computed; undefined leaves it to the number of processors. */
  readonly networkThreads: number | undefined;
  /** What one request may ask. */
  readonly limits: Limits;
}

const whole = (from: number, to: number) =>
  z
    .string()
    .regex(/^\d+$/, `Give a whole number from ${from} to ${to}.`)
    .transform(Number)
    .pipe(z.int().min(from, `Give ${from} or more.`).max(to, `Give ${to} or less.`));

const proxies = z
  .string()
  .transform((text) => text.split(',').map((entry) => entry.trim()))
  .superRefine((entries, context) => {
    try {
      trustedProxies(entries);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      context.addIssue(error.message);
    }
  });

const environmentSchema = z
  .object({
    PORT: whole(0, 65_535),
    HOST: z.string(),
    PUBLIC_URL: z
      .url({ protocol: /^https?$/, error: 'Give an address such as https://graphe.example.fr.' })
      .transform((url) => url.replace(/\/+$/, ''))
      .optional(),
    NEO4J_URI: z
      .string()
      .superRefine((address, context) => {
        const message = faultOfNeo4jAddress(address);
        if (message !== null) context.addIssue({ code: 'custom', message });
      })
      .optional(),
    NEO4J_USERNAME: z.string(),
    NEO4J_PASSWORD: z.string().optional(),
    NEO4J_SEED_USERNAME: z.string().optional(),
    NEO4J_SEED_PASSWORD: z.string().optional(),
    NEO4J_DATABASE: z.string().optional(),
    SEED_ON_START: z.enum(['true', 'false'], 'Give true or false.'),
    GRAPH_PATH: z.string().optional(),
    STATEMENT_TIMEOUT_MS: whole(1, 600_000),
    REQUEST_TIMEOUT_MS: whole(1, 600_000),
    ANALYSIS_TIMEOUT_MS: whole(1, 600_000),
    ANSWER_CACHE_MB: whole(0, 16_384),
    ROW_CACHE_MB: whole(0, 16_384),
    ANALYTICS: z.enum(['auto', 'process', 'gds'], 'Give auto, process or gds.'),
    TRUSTED_PROXIES: proxies.optional(),
    POINTS_PER_MINUTE: whole(0, 1_000_000_000),
    WORK_SECONDS_PER_MINUTE: whole(0, 3_600),
    MAX_EXECUTIONS: whole(0, 1_000),
    MAX_CONNECTIONS: whole(0, 1_000_000),
    MAX_CONNECTIONS_PER_ADDRESS: whole(0, 1_000_000),
    EVENT_LOOP_DELAY_MS: whole(0, 60_000),
    UNREAD_ANSWERS_MB: whole(0, 16_384),
    NETWORK_THREADS: whole(1, 64).optional(),
    MAX_COST: whole(0, 1_000_000_000),
    MAX_FIELDS: whole(0, 1_000_000_000),
    MAX_DEPTH: whole(0, 500),
    MAX_ALIASES: whole(0, 1_000_000),
    MAX_ANALYSES: whole(0, 1_000),
    MAX_TOKENS: whole(0, 1_000_000),
    MAX_PAGE: whole(1, 10_000),
    MAX_IDS: whole(1, 10_000),
    MAX_NAMES: whole(1, 10_000),
    MAX_BODY_BYTES: whole(1_000, 100_000_000),
  })
  .refine(({ NEO4J_URI, NEO4J_PASSWORD }) => NEO4J_URI === undefined || NEO4J_PASSWORD !== undefined, {
    path: ['NEO4J_PASSWORD'],
    message: 'Give the password of the Neo4j that NEO4J_URI names.',
  })
  .refine(
    ({ NEO4J_SEED_USERNAME: user, NEO4J_SEED_PASSWORD: password }) => user === undefined || password !== undefined,
    {
      path: ['NEO4J_SEED_PASSWORD'],
      message: 'Give the password of the user that NEO4J_SEED_USERNAME names.',
    },
  )
  .refine(
    ({ NEO4J_SEED_USERNAME: user, NEO4J_SEED_PASSWORD: password }) => password === undefined || user !== undefined,
    {
      path: ['NEO4J_SEED_USERNAME'],
      message: 'Give the user whose password NEO4J_SEED_PASSWORD is.',
    },
  )
  .refine(({ NEO4J_URI, NEO4J_SEED_USERNAME }) => NEO4J_URI !== undefined || NEO4J_SEED_USERNAME === undefined, {
    path: ['NEO4J_SEED_USERNAME'],
    message: 'This is a user of a Neo4j: give NEO4J_URI, or leave it out.',
  })
  .refine(({ NEO4J_URI, GRAPH_PATH }) => NEO4J_URI === undefined || GRAPH_PATH === undefined, {
    path: ['GRAPH_PATH'],
    message: 'GRAPH_PATH is for the embedded engine: give it or NEO4J_URI, not both.',
  })
  .refine(({ NEO4J_URI, ANALYTICS }) => NEO4J_URI !== undefined || ANALYTICS !== 'gds', {
    path: ['ANALYTICS'],
    message: 'gds is for Neo4j: give NEO4J_URI, or leave ANALYTICS out.',
  });

/** Reads the configuration; an empty variable counts as unset. Errors: `CONFIG_INVALID`, naming each variable. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    configVariables.map(({ name, default: fallback }) => [name, environment[name] || (fallback ?? undefined)]),
  );
  const parsed = environmentSchema.safeParse(given);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new PublicError('CONFIG_INVALID', faults.join('\n'));
  }
  const { data } = parsed;
  return Object.freeze({
    port: data.PORT,
    host: data.HOST,
    publicUrl: data.PUBLIC_URL,
    neo4j:
      data.NEO4J_URI === undefined
        ? null
        : {
            uri: data.NEO4J_URI,
            username: data.NEO4J_USERNAME,
            password: data.NEO4J_PASSWORD ?? '',
            database: data.NEO4J_DATABASE,
            seedUser:
              data.NEO4J_SEED_USERNAME === undefined
                ? null
                : { username: data.NEO4J_SEED_USERNAME, password: data.NEO4J_SEED_PASSWORD ?? '' },
          },
    seedOnStart: data.SEED_ON_START === 'true',
    graphPath: data.GRAPH_PATH,
    statementTimeoutMs: data.STATEMENT_TIMEOUT_MS,
    requestTimeoutMs: data.REQUEST_TIMEOUT_MS,
    analysisTimeoutMs: data.ANALYSIS_TIMEOUT_MS,
    answerCacheMb: data.ANSWER_CACHE_MB,
    rowCacheMb: data.ROW_CACHE_MB,
    analytics: data.ANALYTICS,
    clientLimits: {
      trustedProxies: data.TRUSTED_PROXIES ?? [],
      pointsPerMinute: data.POINTS_PER_MINUTE,
      workSecondsPerMinute: data.WORK_SECONDS_PER_MINUTE,
      executions: data.MAX_EXECUTIONS,
      connections: data.MAX_CONNECTIONS,
      connectionsPerAddress: data.MAX_CONNECTIONS_PER_ADDRESS,
      eventLoopDelayMs: data.EVENT_LOOP_DELAY_MS,
      unreadMb: data.UNREAD_ANSWERS_MB,
    },
    networkThreads: data.NETWORK_THREADS,
    limits: Object.freeze({
      cost: data.MAX_COST,
      fields: data.MAX_FIELDS,
      depth: data.MAX_DEPTH,
      aliases: data.MAX_ALIASES,
      analyses: data.MAX_ANALYSES,
      tokens: data.MAX_TOKENS,
      page: data.MAX_PAGE,
      ids: data.MAX_IDS,
      names: data.MAX_NAMES,
      bodyBytes: data.MAX_BODY_BYTES,
    }),
  });
}

/** The configuration for an import: as `config`, with the user for imports where there is one. */
export function forImport<Given extends Pick<Config, 'neo4j'>>(config: Given): Given {
  const seedUser = config.neo4j?.seedUser ?? null;
  return seedUser === null ? config : { ...config, neo4j: { ...config.neo4j, ...seedUser } };
}
