import { describe, expect, test } from 'vitest';
import { defaultLimits } from '../../src/answers/limits.ts';
import { forImport, readConfig } from '../../src/config/config.ts';
import { configVariables } from '../../src/config/variables.ts';

const neo4j = { NEO4J_URI: 'neo4j://localhost:7687', NEO4J_PASSWORD: 'secret' };
const defaults = {
  port: 4000,
  workers: 1,
  host: '127.0.0.1',
  metrics: null,
  log: { level: 'info', format: 'auto' },
  sourceMaxAgeMonths: 12,
  curation: false,
  neo4j: null,
  seedOnStart: false,
  graphPath: undefined,
  statementTimeoutMs: 5_000,
  requestTimeoutMs: 5_000,
  analysisTimeoutMs: 60_000,
  answerCacheMb: 64,
  rowCacheMb: 64,
  analytics: 'auto',
  trustedDocuments: null,
  clientLimits: {
    trustedProxies: [],
    pointsPerMinute: 200_000,
    workSecondsPerMinute: 20,
    executions: 8,
    connections: 1_000,
    connectionsPerAddress: 50,
    eventLoopDelayMs: 500,
    unreadMb: 64,
    keepAliveTimeoutMs: 65_000,
  },
  networkThreads: undefined,
  limits: defaultLimits,
};

describe('the configuration', () => {
  test('has defaults that serve on this machine, in memory', () => {
    expect(readConfig({})).toEqual(defaults);
  });

  test('treats an empty variable as unset', () => {
    expect(readConfig(Object.fromEntries(configVariables.map(({ name }) => [name, ''])))).toEqual(defaults);
  });

  test('ignores variables of other programs', () => {
    expect(readConfig({ PATH: '/bin', GRAPHQL: 'x' })).toEqual(defaults);
  });

  test('cannot be changed once read', () => {
    expect(Object.isFrozen(readConfig({}))).toBe(true);
  });

  test('reads every variable', () => {
    const environment = {
      ...neo4j,
      PORT: '0',
      WORKERS: '64',
      HOST: '0.0.0.0',
      METRICS_PORT: '9464',
      METRICS_HOST: '::1',
      LOG_LEVEL: 'warn',
      LOG_FORMAT: 'json',
      PUBLIC_URL: 'https://graphe.example.fr/',
      CONTACT: 'contact@example.fr',
      SOURCE_MAX_AGE_MONTHS: '0',
      SITE_FILE: 'site.json',
      CURATION: 'true',
      NEO4J_USERNAME: 'reader',
      NEO4J_SEED_USERNAME: 'importer',
      NEO4J_SEED_PASSWORD: 'other secret',
      NEO4J_DATABASE: 'fabriques',
      SEED_ON_START: 'true',
      STATEMENT_TIMEOUT_MS: '600000',
      REQUEST_TIMEOUT_MS: '1000',
      ANALYSIS_TIMEOUT_MS: '90000',
      ANSWER_CACHE_MB: '0',
      ROW_CACHE_MB: '16384',
      ANALYTICS: 'gds',
      TRUSTED_DOCUMENTS: 'documents.json',
      TRUSTED_DOCUMENTS_ONLY: 'true',
      TRUSTED_PROXIES: '10.0.0.0/8, ::1',
      POINTS_PER_MINUTE: '0',
      WORK_SECONDS_PER_MINUTE: '3600',
      MAX_EXECUTIONS: '1',
      MAX_CONNECTIONS: '2',
      MAX_CONNECTIONS_PER_ADDRESS: '3',
      KEEP_ALIVE_TIMEOUT_MS: '75000',
      EVENT_LOOP_DELAY_MS: '4',
      UNREAD_ANSWERS_MB: '5',
      NETWORK_THREADS: '3',
      MAX_COST: '0',
      MAX_FIELDS: '0',
      MAX_DEPTH: '0',
      MAX_ALIASES: '0',
      MAX_ANALYSES: '0',
      MAX_TOKENS: '0',
      MAX_PAGE: '1000',
      MAX_IDS: '200',
      MAX_NAMES: '10',
      MAX_BODY_BYTES: '1000000',
    };
    expect(readConfig(environment)).toEqual({
      port: 0,
      workers: 64,
      host: '0.0.0.0',
      metrics: { port: 9464, host: '::1' },
      log: { level: 'warn', format: 'json' },
      publicUrl: 'https://graphe.example.fr',
      contact: 'contact@example.fr',
      sourceMaxAgeMonths: 0,
      siteFile: 'site.json',
      curation: true,
      neo4j: {
        ...{ uri: neo4j.NEO4J_URI, username: 'reader', password: 'secret', database: 'fabriques' },
        seedUser: { username: 'importer', password: 'other secret' },
      },
      seedOnStart: true,
      graphPath: undefined,
      statementTimeoutMs: 600_000,
      requestTimeoutMs: 1_000,
      analysisTimeoutMs: 90_000,
      answerCacheMb: 0,
      rowCacheMb: 16_384,
      analytics: 'gds',
      trustedDocuments: { file: 'documents.json', only: true },
      clientLimits: {
        trustedProxies: ['10.0.0.0/8', '::1'],
        pointsPerMinute: 0,
        workSecondsPerMinute: 3_600,
        executions: 1,
        connections: 2,
        connectionsPerAddress: 3,
        eventLoopDelayMs: 4,
        unreadMb: 5,
        keepAliveTimeoutMs: 75_000,
      },
      networkThreads: 3,
      limits: {
        ...{ cost: 0, fields: 0, depth: 0, aliases: 0, analyses: 0, tokens: 0 },
        ...{ page: 1_000, ids: 200, names: 10, bodyBytes: 1_000_000 },
      },
    });
    expect(readConfig({ GRAPH_PATH: '/data/graph' })).toEqual({ ...defaults, graphPath: '/data/graph' });
    const read = new Set([...Object.keys(environment), 'GRAPH_PATH']);
    expect(configVariables.filter(({ name }) => !read.has(name))).toEqual([]);
  });

  test('uses the default user and database of Neo4j if none is set', () => {
    expect(readConfig(neo4j).neo4j).toEqual({
      uri: neo4j.NEO4J_URI,
      username: 'neo4j',
      password: 'secret',
      database: undefined,
      seedUser: null,
    });
  });

  test('uses the user for imports if there is one, else the user of the server', () => {
    const seed = { NEO4J_SEED_USERNAME: 'importer', NEO4J_SEED_PASSWORD: 'other secret' };
    expect(forImport(readConfig({ ...neo4j, ...seed })).neo4j).toMatchObject({
      ...{ uri: neo4j.NEO4J_URI, username: 'importer', password: 'other secret' },
    });
    expect(forImport(readConfig(neo4j)).neo4j).toMatchObject({ username: 'neo4j', password: 'secret' });
    expect(forImport(readConfig({})).neo4j).toBeNull();
  });

  test.each(['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'])(
    'accepts an address with %s://',
    (scheme) => {
      const uri = `${scheme}://graph.example.org:7687`;
      expect(readConfig({ ...neo4j, NEO4J_URI: uri }).neo4j?.uri).toBe(uri);
    },
  );

  test.each([
    [{ PORT: 'http' }, 'PORT: Give a whole number from 0 to 65535.'],
    [{ PORT: '-1' }, 'PORT: Give a whole number from 0 to 65535.'],
    [{ PORT: '4000.5' }, 'PORT: Give a whole number from 0 to 65535.'],
    [{ PORT: '65536' }, 'PORT: Give 65535 or less.'],
    [{ STATEMENT_TIMEOUT_MS: '0' }, 'STATEMENT_TIMEOUT_MS: Give 1 or more.'],
    [{ ANSWER_CACHE_MB: '20000' }, 'ANSWER_CACHE_MB: Give 16384 or less.'],
    [{ ROW_CACHE_MB: '-1' }, 'ROW_CACHE_MB: Give a whole number from 0 to 16384.'],
    [{ METRICS_PORT: '4000' }, 'METRICS_PORT: Give another port than PORT: metrics are not for the public.'],
    [{ LOG_LEVEL: 'trace' }, 'LOG_LEVEL: Give debug, info, warn, error, silent.'],
    [{ LOG_FORMAT: 'xml' }, 'LOG_FORMAT: Give auto, json, text.'],
    [{ NETWORK_THREADS: '0' }, 'NETWORK_THREADS: Give 1 or more.'],
    [{ ANALYTICS: 'spark' }, 'ANALYTICS: Give auto, process or gds.'],
    [{ ANALYTICS: 'gds' }, 'ANALYTICS: gds needs Neo4j. Set NEO4J_URI, or set ANALYTICS to auto or process.'],
    [{ WORKERS: '0' }, 'WORKERS: Give 1 or more.'],
    [
      { WORKERS: '2' },
      'WORKERS: Several workers need Neo4j: only one process can open a graph of the embedded engine. Set NEO4J_URI, or set WORKERS to 1.',
    ],
    [
      { TRUSTED_PROXIES: '10.0.0.0/8, proxy.example' },
      'TRUSTED_PROXIES: "proxy.example" is neither an IP address nor a network such as 10.0.0.0/8.',
    ],
    [{ SOURCE_MAX_AGE_MONTHS: 'a year' }, 'SOURCE_MAX_AGE_MONTHS: Give a whole number from 0 to 1200.'],
    [{ MAX_EXECUTIONS: '-1' }, 'MAX_EXECUTIONS: Give a whole number from 0 to 1000.'],
    [{ STATEMENT_TIMEOUT_MS: '600001' }, 'STATEMENT_TIMEOUT_MS: Give 600000 or less.'],
    [{ MAX_PAGE: '0' }, 'MAX_PAGE: Give 1 or more.'],
    [{ MAX_DEPTH: '501' }, 'MAX_DEPTH: Give 500 or less.'],
    [
      { TRUSTED_DOCUMENTS_ONLY: 'true' },
      'TRUSTED_DOCUMENTS_ONLY: true needs TRUSTED_DOCUMENTS: set it to the file of the documents.',
    ],
    [{ KEEP_ALIVE_TIMEOUT_MS: '0' }, 'KEEP_ALIVE_TIMEOUT_MS: Give 1000 or more.'],
    [{ SEED_ON_START: 'yes' }, 'SEED_ON_START: Give true or false.'],
    [{ ...neo4j, NEO4J_URI: 'http://localhost:7687' }, 'NEO4J_URI: Give an address such as neo4j://localhost:7687.'],
    [{ ...neo4j, NEO4J_URI: 'localhost:7687' }, 'NEO4J_URI: Give an address such as neo4j://localhost:7687.'],
    [
      { ...neo4j, NEO4J_SEED_USERNAME: 'importer' },
      'NEO4J_SEED_PASSWORD: Required with NEO4J_SEED_USERNAME. Set it to the password of that user.',
    ],
    [
      { ...neo4j, NEO4J_SEED_PASSWORD: 'x' },
      'NEO4J_SEED_USERNAME: Required with NEO4J_SEED_PASSWORD. Set it to the user for imports.',
    ],
    [
      { NEO4J_SEED_USERNAME: 'importer', NEO4J_SEED_PASSWORD: 'x' },
      'NEO4J_SEED_USERNAME: Only for Neo4j. Set NEO4J_URI, or remove NEO4J_SEED_USERNAME.',
    ],
    [
      { NEO4J_URI: neo4j.NEO4J_URI },
      'NEO4J_PASSWORD: Required with NEO4J_URI. Set it to the password of NEO4J_USERNAME.',
    ],
    [
      { ...neo4j, NEO4J_PASSWORD: '' },
      'NEO4J_PASSWORD: Required with NEO4J_URI. Set it to the password of NEO4J_USERNAME.',
    ],
    [
      { ...neo4j, GRAPH_PATH: '/data/graph' },
      'GRAPH_PATH: Only for the embedded engine. Set GRAPH_PATH or NEO4J_URI, not both.',
    ],
  ])('refuses %o and says how to correct it', (environment, message) => {
    expect(() => readConfig(environment)).toThrow(expect.objectContaining({ code: 'CONFIG_INVALID', message }));
  });

  test('lists all errors at once, and no password', () => {
    const read = () => readConfig({ PORT: 'x', NEO4J_URI: 'x', NEO4J_PASSWORD: 'secret', SEED_ON_START: 'x' });
    expect(read).toThrow(/^PORT: .*\nNEO4J_URI: .*\nSEED_ON_START: .*$/);
    expect(read).not.toThrow(/secret/);
  });
});
