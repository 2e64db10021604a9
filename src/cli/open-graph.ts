import { existsSync } from 'node:fs';
import type { AnswerContextOptions } from '../answers/context.ts';
import { AnswerSource } from '../answers/source.ts';
import { readOneVersion } from '../answers/version.ts';
import type { Config } from '../config/config.ts';
import { PublicError } from '../domain/error.ts';
import { projectPath } from '../project-root.ts';
import type { GraphStore } from '../store/engines/graph-store.ts';
import { openStore } from '../store/engines/open-store.ts';
import { importDataset } from '../store/load/import.ts';
import { readDataset } from '../store/load/read-dataset.ts';
import { openStatusLine, type StatusLine } from './status-line.ts';

/** An open graph, and the options of contexts that read one version of its data. */
export interface OpenGraph {
  readonly store: GraphStore;
  readonly contextOptions: AnswerContextOptions;
}

/**
 * Opens the configured graph, runs `work` on it, and closes it. Without a configured graph, it imports the data set of this
 * version into memory. `status` is a line of the terminal, for progress. If an import changes the data meanwhile, `work` runs again: it must only read.
 *
 * Errors: `CONFIG_INVALID` if there is no graph at GRAPH_PATH, `IMPORT_IN_PROGRESS` if the data keeps changing.
 */
export async function withGraph<Result>(
  config: Config,
  work: (graph: OpenGraph, status: StatusLine) => Promise<Result>,
): Promise<Result> {
  const { neo4j, graphPath, statementTimeoutMs, analytics, limits } = config;
  if (graphPath !== undefined && !existsSync(graphPath)) {
    throw new PublicError(
      'CONFIG_INVALID',
      `GRAPH_PATH: there is no graph at ${graphPath}. Create it with fabriques-graph seed, or unset GRAPH_PATH to use the data ` +
        'set of this version.',
    );
  }
  const status = openStatusLine(process.stderr);
  status.show('Opening the graph…');
  const store = await openStore(config);
  try {
    if (neo4j === null && graphPath === undefined) {
      await importDataset(store, await readDataset(projectPath('seed/dataset.json')));
    }
    // A command has nobody else to answer, so it computes networks in its own thread.
    const source = new AnswerSource({ store, statementTimeoutMs, analytics, rowCacheMb: 0, networkThreads: 0 });
    const { result } = await readOneVersion(source.data, async (pin) => {
      await pin.state();
      pin.reads();
      return work({ store, contextOptions: { ...source.contextOptions(pin), limits } }, status);
    });
    return result;
  } finally {
    status.clear();
    await store.close();
  }
}
