import { z } from 'zod';
import type { Limits } from '../answers/limits.ts';
import { PublicError } from '../domain/error.ts';
import type { TrustedDocumentsOptions } from '../http/graphql/trusted-documents.ts';
import { trustedProxies } from '../http/guards/client-address.ts';
import type { ClientLimits } from '../http/guards/client-limits.ts';
import { type LogFormat, type LogLevel, logFormats, logLevels } from '../observe/log/levels.ts';
import { faultOfContact } from './contact.ts';
import { faultOfNeo4jAddress } from './neo4j-address.ts';
import { faultOfPublicUrl } from './public-url.ts';
import { configVariables } from './variables.ts';

export interface Config {
  readonly port: number;
  /** Processes that answer requests. */
  readonly workers: number;
  readonly host: string;
  /** Where metrics are served. Null: nowhere, and nothing is measured. */
  readonly metrics: { readonly port: number; readonly host: string } | null;
  readonly log: { readonly level: LogLevel; readonly format: LogFormat };
  /** Without a trailing slash. */
  readonly publicUrl: string | undefined;
  /** A mail address or an https URL, to which readers report errors. */
  readonly contact: string | undefined;
  /** 0: pages never warn of the age of the data. */
  readonly sourceMaxAgeMonths: number;
  /** The file of the legal pages. */
  readonly siteFile: string | undefined;
  /** Whether /curation is served. */
  readonly curation: boolean;
  /** Null: the embedded engine is used. */
  readonly neo4j: {
    readonly uri: string;
    readonly username: string;
    readonly password: string;
    readonly database: string | undefined;
    /** The user for imports. Null: imports use `username`. */
    readonly seedUser: { readonly username: string; readonly password: string } | null;
  } | null;
  readonly seedOnStart: boolean;
  readonly graphPath: string | undefined;
  readonly statementTimeoutMs: number;
  readonly requestTimeoutMs: number;
  readonly analysisTimeoutMs: number;
  /** 0: no answer cache. */
  readonly answerCacheMb: number;
  /** 0: no row cache. */
  readonly rowCacheMb: number;
  /** Where network measures are computed. */
  readonly analytics: 'auto' | 'process' | 'gds';
  /** Documents that clients can request by hash. Null: none. */
  readonly trustedDocuments: TrustedDocumentsOptions | null;
  /** Limits per client and per server. */
  readonly clientLimits: ClientLimits;
  /** Threads that compute networks. Undefined: derived from the number of processors. */
  readonly networkThreads: number | undefined;
  /** Limits of one request. */
  readonly limits: Limits;
}

const integer = (from: number, to: number) =>
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
    PORT: integer(0, 65_535),
    WORKERS: integer(1, 64),
    HOST: z.string(),
    METRICS_PORT: integer(0, 65_535).optional(),
    METRICS_HOST: z.string(),
    LOG_LEVEL: z.enum(logLevels, `Give ${logLevels.join(', ')}.`),
    LOG_FORMAT: z.enum(logFormats, `Give ${logFormats.join(', ')}.`),
    PUBLIC_URL: z
      .string()
      .superRefine((url, context) => {
        const message = faultOfPublicUrl(url);
        if (message !== null) context.addIssue({ code: 'custom', message });
      })
      .transform((url) => url.replace(/\/+$/, ''))
      .optional(),
    CONTACT: z
      .string()
      .superRefine((contact, context) => {
        const message = faultOfContact(contact);
        if (message !== null) context.addIssue({ code: 'custom', message });
      })
      .optional(),
    SOURCE_MAX_AGE_MONTHS: integer(0, 1_200),
    SITE_FILE: z.string().optional(),
    CURATION: z.enum(['true', 'false'], 'Give true or false.'),
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
    STATEMENT_TIMEOUT_MS: integer(1, 600_000),
    REQUEST_TIMEOUT_MS: integer(1, 600_000),
    ANALYSIS_TIMEOUT_MS: integer(1, 600_000),
    ANSWER_CACHE_MB: integer(0, 16_384),
    ROW_CACHE_MB: integer(0, 16_384),
    ANALYTICS: z.enum(['auto', 'process', 'gds'], 'Give auto, process or gds.'),
    TRUSTED_DOCUMENTS: z.string().optional(),
    TRUSTED_DOCUMENTS_ONLY: z.enum(['true', 'false'], 'Give true or false.'),
    TRUSTED_PROXIES: proxies.optional(),
    POINTS_PER_MINUTE: integer(0, 1_000_000_000),
    WORK_SECONDS_PER_MINUTE: integer(0, 3_600),
    MAX_EXECUTIONS: integer(0, 1_000),
    MAX_CONNECTIONS: integer(0, 1_000_000),
    MAX_CONNECTIONS_PER_ADDRESS: integer(0, 1_000_000),
    KEEP_ALIVE_TIMEOUT_MS: integer(1_000, 3_600_000),
    EVENT_LOOP_DELAY_MS: integer(0, 60_000),
    UNREAD_ANSWERS_MB: integer(0, 16_384),
    NETWORK_THREADS: integer(1, 64).optional(),
    MAX_COST: integer(0, 1_000_000_000),
    MAX_FIELDS: integer(0, 1_000_000_000),
    MAX_DEPTH: integer(0, 500),
    MAX_ALIASES: integer(0, 1_000_000),
    MAX_ANALYSES: integer(0, 1_000),
    MAX_TOKENS: integer(0, 1_000_000),
    MAX_PAGE: integer(1, 10_000),
    MAX_IDS: integer(1, 10_000),
    MAX_NAMES: integer(1, 10_000),
    MAX_BODY_BYTES: integer(1_000, 100_000_000),
  })
  .refine(({ NEO4J_URI, NEO4J_PASSWORD }) => NEO4J_URI === undefined || NEO4J_PASSWORD !== undefined, {
    path: ['NEO4J_PASSWORD'],
    message: 'Required with NEO4J_URI. Set it to the password of NEO4J_USERNAME.',
  })
  .refine(
    ({ NEO4J_SEED_USERNAME: user, NEO4J_SEED_PASSWORD: password }) => user === undefined || password !== undefined,
    {
      path: ['NEO4J_SEED_PASSWORD'],
      message: 'Required with NEO4J_SEED_USERNAME. Set it to the password of that user.',
    },
  )
  .refine(
    ({ NEO4J_SEED_USERNAME: user, NEO4J_SEED_PASSWORD: password }) => password === undefined || user !== undefined,
    {
      path: ['NEO4J_SEED_USERNAME'],
      message: 'Required with NEO4J_SEED_PASSWORD. Set it to the user for imports.',
    },
  )
  .refine(({ NEO4J_URI, NEO4J_SEED_USERNAME }) => NEO4J_URI !== undefined || NEO4J_SEED_USERNAME === undefined, {
    path: ['NEO4J_SEED_USERNAME'],
    message: 'Only for Neo4j. Set NEO4J_URI, or remove NEO4J_SEED_USERNAME.',
  })
  .refine(({ NEO4J_URI, GRAPH_PATH }) => NEO4J_URI === undefined || GRAPH_PATH === undefined, {
    path: ['GRAPH_PATH'],
    message: 'Only for the embedded engine. Set GRAPH_PATH or NEO4J_URI, not both.',
  })
  .refine(({ NEO4J_URI, WORKERS }) => NEO4J_URI !== undefined || WORKERS <= 1, {
    path: ['WORKERS'],
    message:
      'Several workers need Neo4j: only one process can open a graph of the embedded engine. Set NEO4J_URI, or set WORKERS to 1.',
  })
  .refine(({ NEO4J_URI, ANALYTICS }) => NEO4J_URI !== undefined || ANALYTICS !== 'gds', {
    path: ['ANALYTICS'],
    message: 'gds needs Neo4j. Set NEO4J_URI, or set ANALYTICS to auto or process.',
  })
  .refine(({ PORT, METRICS_PORT }) => METRICS_PORT !== PORT || PORT === 0, {
    path: ['METRICS_PORT'],
    message: 'Give another port than PORT: metrics are not for the public.',
  })
  .refine(({ TRUSTED_DOCUMENTS: file, TRUSTED_DOCUMENTS_ONLY: only }) => file !== undefined || only === 'false', {
    path: ['TRUSTED_DOCUMENTS_ONLY'],
    message: 'true needs TRUSTED_DOCUMENTS: set it to the file of the documents.',
  });

/** Reads the configuration; an empty variable counts as unset. Errors: `CONFIG_INVALID`, naming each variable. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const values = Object.fromEntries(
    configVariables.map(({ name, default: fallback }) => [name, environment[name] || (fallback ?? undefined)]),
  );
  const parsed = environmentSchema.safeParse(values);
  if (!parsed.success) {
    const errors = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new PublicError('CONFIG_INVALID', errors.join('\n'));
  }
  const { data } = parsed;
  return Object.freeze({
    port: data.PORT,
    workers: data.WORKERS,
    host: data.HOST,
    metrics: data.METRICS_PORT === undefined ? null : { port: data.METRICS_PORT, host: data.METRICS_HOST },
    log: { level: data.LOG_LEVEL, format: data.LOG_FORMAT },
    publicUrl: data.PUBLIC_URL,
    contact: data.CONTACT,
    sourceMaxAgeMonths: data.SOURCE_MAX_AGE_MONTHS,
    siteFile: data.SITE_FILE,
    curation: data.CURATION === 'true',
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
    trustedDocuments:
      data.TRUSTED_DOCUMENTS === undefined
        ? null
        : { file: data.TRUSTED_DOCUMENTS, only: data.TRUSTED_DOCUMENTS_ONLY === 'true' },
    clientLimits: {
      trustedProxies: data.TRUSTED_PROXIES ?? [],
      pointsPerMinute: data.POINTS_PER_MINUTE,
      workSecondsPerMinute: data.WORK_SECONDS_PER_MINUTE,
      executions: data.MAX_EXECUTIONS,
      connections: data.MAX_CONNECTIONS,
      connectionsPerAddress: data.MAX_CONNECTIONS_PER_ADDRESS,
      eventLoopDelayMs: data.EVENT_LOOP_DELAY_MS,
      unreadMb: data.UNREAD_ANSWERS_MB,
      keepAliveTimeoutMs: data.KEEP_ALIVE_TIMEOUT_MS,
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

/** The configuration for an import: `config`, with the user for imports if there is one. */
export function forImport<Base extends Pick<Config, 'neo4j'>>(config: Base): Base {
  const seedUser = config.neo4j?.seedUser ?? null;
  return seedUser === null ? config : { ...config, neo4j: { ...config.neo4j, ...seedUser } };
}
