import { defaultLimits } from '../answers/limits.ts';

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
      'Points that a client (an IPv4 address, or an IPv6 network of /64) has in a minute: 10 for a request and for each 1,000 bytes of its document, the cost for an operation, 1 for 1,000 bytes of a download. 0 for no limit.',
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
