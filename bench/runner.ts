import { readFileSync } from 'node:fs';
import { projectPath } from '../src/project-root.ts';
import type { Database } from './database.ts';
import type { Size } from './generate/size.ts';
import { post } from './http-client.ts';
import type { Operation, Parameters } from './operations/operation.ts';
import { type ServerProcess, startProcess } from './processes.ts';

export const runnerNames = ['limit', 'neo4j', 'neo4jRows', 'embedded', 'embeddedRows', 'peer'] as const;
export type RunnerName = (typeof runnerNames)[number];

export const runnerTitles: Record<RunnerName, string> = {
  limit: 'baseline',
  neo4j: 'ours on Neo4j',
  neo4jRows: 'ours on Neo4j, row cache',
  embedded: 'ours embedded',
  embeddedRows: 'ours embedded, row cache',
  peer: '@neo4j/graphql',
};

/** A server that is measured, and how it is asked. */
export interface Runner {
  readonly name: RunnerName;
  readonly server: ServerProcess;
  /** The process of the database behind it, where that is another one. */
  readonly databasePid: number | null;
  request(operation: Operation, question: Parameters): Buffer;
  /** The rows of an answer, as the limit gives them. Errors: what the server says is wrong. */
  rows(operation: Operation, body: string): unknown;
}

export interface RunnerOptions {
  readonly size: Size;
  readonly database: Database;
  /** Whether our server may keep what it keeps as it comes: answers and rows. The others have no such thing. */
  readonly asItComes: boolean;
}

const compiled = (script: string) => projectPath(`.cache/bench/bench/servers/${script}.js`);
const ourAddress = /GraphQL API: +(http:[^\s"]+)/;
const address = /(http:\S+)/;

export async function startRunner(name: RunnerName, { size, database, asItComes }: RunnerOptions): Promise<Runner> {
  const keepsRows = name === 'neo4jRows' || name === 'embeddedRows';
  const ours = {
    PORT: '0',
    // A slow answer is a finding here, no failure.
    STATEMENT_TIMEOUT_MS: '120000',
    // One client that asks as fast as it can is what a bench is.
    ...{ POINTS_PER_MINUTE: '0', WORK_SECONDS_PER_MINUTE: '0', MAX_EXECUTIONS: '0' },
    ...{ MAX_CONNECTIONS_PER_ADDRESS: '0', EVENT_LOOP_DELAY_MS: '0' },
    ...(asItComes ? {} : { ANSWER_CACHE_MB: '0', ...(keepsRows ? {} : { ROW_CACHE_MB: '0' }) }),
  };
  switch (name) {
    case 'limit':
      return limitRunner(await startProcess(compiled('limit'), database.environment, address), database);
    case 'neo4j':
    case 'neo4jRows': {
      const main = projectPath('dist/bin/server.js');
      return ourRunner(name, await startProcess(main, { ...ours, ...database.environment }, ourAddress), database.pid);
    }
    case 'embedded':
    case 'embeddedRows': {
      const server = await startProcess(compiled('embedded'), { ...ours, BENCH_SIZE: size }, ourAddress, bigHeap);
      return ourRunner(name, server, null);
    }
    case 'peer':
      return peerRunner(
        await startProcess(projectPath('bench/peer/server.js'), database.environment, address),
        database,
      );
  }
}

/** Megabytes of heap for a process that makes and imports a whole data set: those of Node do for M, not for XL. */
export const bigHeap = ['--max-old-space-size=12288'];

function limitRunner(server: ServerProcess, database: Database): Runner {
  return {
    name: 'limit',
    server,
    databasePid: database.pid,
    request: ({ name }, question) => post(new URL(`/${name}`, server.url), question),
    rows: (_operation, body) => JSON.parse(body),
  };
}

function ourRunner(name: RunnerName, server: ServerProcess, databasePid: number | null): Runner {
  const query = documentsIn('bench/operations');
  return {
    name,
    server,
    databasePid,
    request: (operation, question) =>
      post(server.url, { query: query(operation), variables: operation.variables(question) }),
    rows: (operation, body) => operation.rows(dataOf(body)),
  };
}

function peerRunner(server: ServerProcess, database: Database): Runner {
  const query = documentsIn('bench/peer/operations');
  return {
    name: 'peer',
    server,
    databasePid: database.pid,
    request: (operation, question) => {
      const operationName = operation.peerOperation?.(question);
      return post(server.url, {
        query: query(operation),
        ...(operationName === undefined ? {} : { operationName }),
        variables: operation.peerVariables(question),
      });
    },
    rows: (operation, body) => operation.peerRows(dataOf(body)),
  };
}

function documentsIn(folder: string): (operation: Operation) => string {
  const known = new Map<string, string>();
  return ({ name }) => {
    const document = known.get(name) ?? readFileSync(projectPath(`${folder}/${name}.graphql`), 'utf8');
    known.set(name, document);
    return document;
  };
}

function dataOf(body: string): unknown {
  const { data, errors } = JSON.parse(body) as { data?: unknown; errors?: unknown };
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}
