import { defaultLimits } from '../answers/limits.ts';
import { defaultKeepAliveTimeoutMs } from '../http/guards/client-limits.ts';

/** An environment variable of the server. A test compares docs/configuration.md, .env.example and docker-compose.yml with this list. */
interface ConfigVariable {
  readonly name: string;
  readonly default: string | null;
  readonly description: string;
}

export const configVariables = [
  { name: 'PORT', default: '4000', description: 'TCP port of the server. 0: any free port.' },
  {
    name: 'WORKERS',
    default: '1',
    description:
      'Processes that answer requests, for machines with several processors. More than 1 needs Neo4j. Caches, executions and threads are those of each worker; the limits of clients are those of all workers together. See operations.md.',
  },
  {
    name: 'HOST',
    default: '127.0.0.1',
    description: 'Address to listen on. 0.0.0.0: reachable from other machines.',
  },
  {
    name: 'METRICS_PORT',
    default: null,
    description:
      'TCP port of the metrics for Prometheus, at /metrics. 0: any free port. Default: none; nothing is measured.',
  },
  {
    name: 'METRICS_HOST',
    default: '127.0.0.1',
    description:
      'Address to listen on for metrics. They are not for the public. 0.0.0.0: reachable from other machines.',
  },
  {
    name: 'LOG_LEVEL',
    default: 'info',
    description:
      'Lines of the log: info (a line for each request, and all below), warn (requests on which the server failed), error, silent. debug: also a line for each health check.',
  },
  {
    name: 'LOG_FORMAT',
    default: 'auto',
    description: 'json: one JSON object a line. text: for people. auto: text on a terminal, otherwise json.',
  },
  {
    name: 'PUBLIC_URL',
    default: null,
    description:
      'Public base URL of the server, used in download links and redirects. Behind a proxy on a sub-path, with that path: https://example.org/fabriques. Default: links start with /, relative to the server.',
  },
  {
    name: 'CONTACT',
    default: null,
    description:
      'Mail address, or https URL of a form, to which readers report errors. Shown on every page. Default: none; pages then say that there is no contact.',
  },
  {
    name: 'SOURCE_MAX_AGE_MONTHS',
    default: '12',
    description:
      'Age of the data in months above which every page warns that the page of the ANCT may have changed. 0: never.',
  },
  {
    name: 'SITE_FILE',
    default: null,
    description:
      'JSON file with what the legal pages must name: publisher, director of publication, host, accessibility audit. See below. Default: none; the legal pages then say that they are not filled in.',
  },
  {
    name: 'CURATION',
    default: 'false',
    description:
      'true: serve /curation, where people who keep the curation see what a saved page of the ANCT would change. Needs the package @etalab/decoupage-administratif. See below.',
  },
  {
    name: 'NEO4J_URI',
    default: null,
    description:
      'Address of Neo4j: bolt:// for one server, neo4j:// for a cluster, bolt+s:// or neo4j+s:// with TLS. Default: none; the embedded engine is used.',
  },
  { name: 'NEO4J_USERNAME', default: 'neo4j', description: 'Neo4j user.' },
  { name: 'NEO4J_PASSWORD', default: null, description: 'Password of the Neo4j user. Required with NEO4J_URI.' },
  {
    name: 'NEO4J_SEED_USERNAME',
    default: null,
    description: 'Neo4j user for imports; needs write access. Default: NEO4J_USERNAME.',
  },
  {
    name: 'NEO4J_SEED_PASSWORD',
    default: null,
    description: 'Password of the user for imports. Required with NEO4J_SEED_USERNAME.',
  },
  {
    name: 'NEO4J_DATABASE',
    default: null,
    description: 'Neo4j database name. Default: the home database of the user.',
  },
  {
    name: 'SEED_ON_START',
    default: 'false',
    description: 'true: import the data set into Neo4j when the server starts. The embedded engine always imports it.',
  },
  {
    name: 'GRAPH_PATH',
    default: null,
    description: 'File in which the embedded engine stores the graph. Default: the graph is in memory only.',
  },
  {
    name: 'STATEMENT_TIMEOUT_MS',
    default: '5000',
    description: 'Time limit of one database statement, in milliseconds.',
  },
  {
    name: 'REQUEST_TIMEOUT_MS',
    default: '5000',
    description: 'Time limit of one request, in milliseconds. After it, the client gets an error.',
  },
  {
    name: 'ANALYSIS_TIMEOUT_MS',
    default: '60000',
    description:
      'Time limit of a request that computes network measures, and of a download until it starts, in milliseconds. A last resort: networks are limited by their size.',
  },
  {
    name: 'ANSWER_CACHE_MB',
    default: '64',
    description: 'Size of the answer cache, in megabytes. Answers are cached until the data changes. 0: no cache.',
  },
  {
    name: 'ROW_CACHE_MB',
    default: '64',
    description:
      'Size of the row cache (rows read from the graph), in megabytes. Rows are cached until the data changes. 0: no cache.',
  },
  {
    name: 'ANALYTICS',
    default: 'auto',
    description:
      'Where network measures are computed. auto: in the process, but in the Neo4j Graph Data Science library (GDS), if installed, when nodes × (nodes + edges) exceeds 250 million. process: always in the process. gds: always in GDS. The process measures networks up to 250 million, GDS up to 500 million.',
  },
  {
    name: 'TRUSTED_DOCUMENTS',
    default: null,
    description:
      'JSON file of GraphQL documents by hash, as graphql-codegen writes it. Clients can send a hash of it instead of the document. Default: none; clients can still use the hashes of documents that they have sent before.',
  },
  {
    name: 'TRUSTED_DOCUMENTS_ONLY',
    default: 'false',
    description:
      'true: execute only the documents of TRUSTED_DOCUMENTS. The playground then cannot run queries of its users.',
  },
  {
    name: 'TRUSTED_PROXIES',
    default: null,
    description:
      'Proxies in front of the server: comma-separated IP addresses and CIDR ranges (10.0.0.0/8). X-Forwarded-For and Forwarded are read only from these. Default: none; all clients behind a proxy then share one limit.',
  },
  {
    name: 'POINTS_PER_MINUTE',
    default: '200000',
    description:
      'Points that one client (an IPv4 address or an IPv6 /64 network) may use in a minute. An operation uses its cost, and at least 10 points plus 10 per 1,000 bytes of its document; a download uses 10 points plus 1 per 1,000 bytes. 0: no limit.',
  },
  {
    name: 'WORK_SECONDS_PER_MINUTE',
    default: '20',
    description: 'Seconds of CPU time that the requests of one client may use in a minute. 0: no limit.',
  },
  {
    name: 'MAX_EXECUTIONS',
    default: '8',
    description:
      'Operations executed at the same time, at most half of them for one client. Up to 32 more wait; the rest get 503. 0: no limit.',
  },
  {
    name: 'MAX_CONNECTIONS',
    default: '1000',
    description: 'Open connections. More are closed at once. 0: no limit.',
  },
  {
    name: 'MAX_CONNECTIONS_PER_ADDRESS',
    default: '50',
    description: 'Open connections from one IPv4 address or IPv6 /64 network, trusted proxies excepted. 0: no limit.',
  },
  {
    name: 'KEEP_ALIVE_TIMEOUT_MS',
    default: String(defaultKeepAliveTimeoutMs),
    description:
      'Time for which an idle connection stays open, in milliseconds. Behind a load balancer, give more than its idle timeout (often 60 s): otherwise some of its requests meet a closed connection.',
  },
  {
    name: 'EVENT_LOOP_DELAY_MS',
    default: '500',
    description: 'Delay of the event loop, in milliseconds, above which new requests get 503. 0: no limit.',
  },
  {
    name: 'UNREAD_ANSWERS_MB',
    default: '64',
    description:
      'Memory for answers that clients have not read yet, in megabytes. Above it, the slowest readers are disconnected. 0: no limit.',
  },
  {
    name: 'NETWORK_THREADS',
    default: null,
    description:
      'Threads that compute networks. Default: the number of processors minus one, at least 1 and at most 4.',
  },
  {
    name: 'MAX_COST',
    default: String(defaultLimits.cost),
    description: 'Maximum cost of a request: nodes plus work units. 0: no limit.',
  },
  {
    name: 'MAX_FIELDS',
    default: String(defaultLimits.fields),
    description: 'Maximum number of fields that a request resolves, counted for each row. 0: no limit.',
  },
  {
    name: 'MAX_DEPTH',
    default: String(defaultLimits.depth),
    description: 'Maximum nesting depth of fields in a request. 0: no limit.',
  },
  {
    name: 'MAX_ALIASES',
    default: String(defaultLimits.aliases),
    description: 'Maximum number of aliases in a request. 0: no limit.',
  },
  {
    name: 'MAX_ANALYSES',
    default: String(defaultLimits.analyses),
    description: 'Maximum number of networks whose measures one request computes. 0: no limit.',
  },
  {
    name: 'MAX_TOKENS',
    default: String(defaultLimits.tokens),
    description: 'Maximum number of lexical tokens in a GraphQL document. 0: no limit.',
  },
  {
    name: 'MAX_PAGE',
    default: String(defaultLimits.page),
    description: 'Maximum number of rows in a page.',
  },
  {
    name: 'MAX_IDS',
    default: String(defaultLimits.ids),
    description: 'Maximum number of ids in one argument.',
  },
  {
    name: 'MAX_NAMES',
    default: String(defaultLimits.names),
    description: 'Maximum number of names in one call of resolve.',
  },
  {
    name: 'MAX_BODY_BYTES',
    default: String(defaultLimits.bodyBytes),
    description: 'Maximum size of a request body, in bytes.',
  },
] as const satisfies readonly ConfigVariable[];
