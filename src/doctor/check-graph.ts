import { existsSync } from 'node:fs';
import { abortable } from '../concurrency/abortable.ts';
import type { Config } from '../config/config.ts';
import { datasetVersion } from '../domain/dataset-version.ts';
import { PublicError } from '../domain/error.ts';
import { projectPath } from '../project-root.ts';
import type { GraphStore } from '../store/engines/graph-store.ts';
import { openStore } from '../store/engines/open-store.ts';
import { inspectSchema } from '../store/load/import-checks.ts';
import { readDataset } from '../store/load/read-dataset.ts';
import { dataState } from '../store/statements/dataset.ts';
import { type Finding, failure, failureOf, ok, warning } from './finding.ts';

/** Milliseconds for each answer of the database. */
const answerMs = 10_000;

/** Checks that the graph can be opened, and what it has. Changes nothing in it. `isServed`: a server answers at its port. */
export async function checkGraph(config: Config, isServed: boolean): Promise<readonly Finding[]> {
  const { neo4j, graphPath } = config;
  const version = datasetVersion(await readDataset(projectPath('seed/dataset.json')));
  if (neo4j === null && graphPath === undefined) {
    return [ok('graph', `In memory: the server imports data set ${version} when it starts.`)];
  }
  if (graphPath !== undefined && !existsSync(graphPath)) {
    return [ok('graph', `There is no file at ${graphPath} yet: the server creates it, with data set ${version}.`)];
  }
  let store: GraphStore | undefined;
  try {
    store = await openStore(config);
    await late(store.verify());
  } catch (error) {
    // Connections that wait for an answer would keep the process alive.
    await store?.close().catch(() => {});
    if (isServed && error instanceof PublicError && /is open in another process/.test(error.message)) {
      return [
        ok('graph', `The graph at ${graphPath} is open in the running server. Stop the server to check its content.`),
      ];
    }
    return [failureOf('graph', error)];
  }
  try {
    const where = neo4j === null ? `at ${graphPath}` : `at ${neo4j.uri}`;
    return [ok('graph', `The graph ${where} answers.`), ...(await checkSchema(store)), await checkData(store, version)];
  } catch (error) {
    return [failureOf('graph', error)];
  } finally {
    await store.close().catch(() => {});
  }
}

/** Waits for the database, but not for ever. */
function late<Value>(work: Promise<Value>): Promise<Value> {
  const signal = AbortSignal.timeout(answerMs);
  return abortable(work, signal).catch((error: unknown) => {
    if (error !== signal.reason) throw error;
    throw new PublicError(
      'DATABASE_UNAVAILABLE',
      `The database has not answered for ${answerMs / 1_000} s: it may be starting, paused or overloaded.`,
    );
  });
}

async function checkSchema(store: GraphStore): Promise<readonly Finding[]> {
  // The engine cannot list them, and each import defines them.
  if (!store.capabilities.listsSchema) return [];
  const { missing, obstacles, unfinished } = await late(inspectSchema(store));
  const names = missing.map(({ kind, name }) => `${kind} ${name}`).join(', ');
  if (missing.length === 0) return [ok('schema', 'All constraints and indexes are there.')];
  if (obstacles.length > 0) return obstacles.map((obstacle) => failure('schema', obstacle));
  const remedy = 'Import: fabriques-graph seed creates them, also if the data set is there already.';
  return [
    unfinished.length > 0
      ? warning('schema', `Another import creates ${names} now, or was killed while it did.`, remedy)
      : warning('schema', `Missing: ${names}. Statements are slow without them.`, remedy),
  ];
}

async function checkData(store: GraphStore, bundled: string): Promise<Finding> {
  const [state] = await late(dataState.run(store.autoCommit({ timeoutMs: answerMs }), {}));
  if (state === undefined) {
    return failure('data', 'The graph has no data set: requests get 503.', 'Import one: fabriques-graph seed.');
  }
  if (state.sequence % 3 !== 0) {
    return warning(
      'data',
      `Data set ${state.version}. An import is writing, or was killed while it wrote.`,
      'If none runs, import again: fabriques-graph seed.',
    );
  }
  if (state.version === bundled) return ok('data', `Data set ${state.version}, that of this version.`);
  return warning(
    'data',
    `Data set ${state.version}. This version has ${bundled}.`,
    'If you did not import another one on purpose, run fabriques-graph seed.',
  );
}
