import { existsSync } from 'node:fs';
import type { AnswerContextOptions } from '../answers/context.ts';
import { AnswerSource } from '../answers/source.ts';
import { readUncached } from '../answers/version.ts';
import { bundledReleases, chooseDataset } from '../chosen-dataset.ts';
import type { Config } from '../config/config.ts';
import { PublicError } from '../domain/error.ts';
import type { GraphStore } from '../store/engines/graph-store.ts';
import { openStore } from '../store/engines/open-store.ts';
import { importDataset } from '../store/load/import.ts';
import { openStatusLine, type StatusLine } from './status-line.ts';

/** An open graph, and the options of contexts that read one version of its data. */
export interface OpenGraph {
  readonly store: GraphStore;
  readonly contextOptions: AnswerContextOptions;
}

/**
 * Opens the configured graph, runs `work` on it, and closes it. Without a configured graph, it imports a data set into
 * memory: the one that `named` names, as a file or by its version; default: that of this version. `status` is a line of the
 * terminal, for progress. If an import changes the data meanwhile, `work` runs again: it must only read.
 *
 * Errors: `CONFIG_INVALID` if there is no graph at GRAPH_PATH, or with `named` for a configured graph; those of `chooseDataset`;
 * `IMPORT_IN_PROGRESS` if the data keeps changing.
 */
export async function withGraph<Result>(
  config: Config,
  work: (graph: OpenGraph, status: StatusLine) => Promise<Result>,
  named?: string,
): Promise<Result> {
  const { neo4j, graphPath, statementTimeoutMs, analytics, limits } = config;
  if (graphPath !== undefined && !existsSync(graphPath)) {
    throw new PublicError(
      'CONFIG_INVALID',
      `GRAPH_PATH: there is no graph at ${graphPath}. Create it with fabriques-graph seed, or unset GRAPH_PATH to use the data ` +
        'set of this version.',
    );
  }
  const isInMemory = neo4j === null && graphPath === undefined;
  if (named !== undefined && !isInMemory) {
    throw new PublicError(
      'CONFIG_INVALID',
      '--dataset: NEO4J_URI or GRAPH_PATH names a graph, which has its own data set. Unset it to answer from another data set, or ' +
        'import that one: fabriques-graph seed --dataset.',
    );
  }
  const releases = bundledReleases();
  const chosen = isInMemory ? await chooseDataset(named, releases) : null;
  const status = openStatusLine(process.stderr);
  status.show('Opening the graph…');
  const store = await openStore(config);
  try {
    if (chosen !== null) await importDataset(store, chosen.dataset);
    // A command has nobody else to answer, so it computes networks in its own thread.
    const source = new AnswerSource({
      store,
      statementTimeoutMs,
      analytics,
      rowCacheMb: 0,
      pathsInMemory: 0,
      networkThreads: 0,
      releases,
    });
    const { result } = await readUncached(source.data, (pin) =>
      work({ store, contextOptions: { ...source.contextOptions(pin), limits } }, status),
    );
    return result;
  } finally {
    status.clear();
    await store.close();
  }
}
