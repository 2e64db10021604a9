import { existsSync } from 'node:fs';
import type { Config } from '../config.ts';
import { PublicError } from '../domain/error.ts';
import { projectPath } from '../project-root.ts';
import { type Context, createContext } from '../schema/context.ts';
import { KeptNetworks, ownWork } from '../schema/kept-networks.ts';
import { downloadsAt } from '../server/downloads.ts';
import { NetworkAnalytics } from '../server/network-analytics.ts';
import { NetworkGds } from '../server/network-gds.ts';
import { DataVersion } from '../store/data-version.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { importDataset } from '../store/import.ts';
import { KeptRows } from '../store/kept-rows.ts';
import { openStore } from '../store/open-store.ts';
import { readOneVersion } from '../store/pin.ts';
import { readDataset } from '../store/read-dataset.ts';

/** A graph to ask, and what the schema needs to ask it. */
export interface OpenGraph {
  readonly store: GraphStore;
  readonly context: Context;
}

/**
 * Does some work on the configured graph, or without any on the data set of this version, in memory; then closes it. When
 * an import changes the data meanwhile, the work is done again: it must do no more than read.
 *
 * Errors: `CONFIG_INVALID` when there is no graph at GRAPH_PATH, `IMPORT_IN_PROGRESS` when the data goes on changing.
 */
export async function withGraph<Result>(config: Config, work: (graph: OpenGraph) => Promise<Result>): Promise<Result> {
  const { neo4j, graphPath, statementTimeoutMs, analytics, limits, publicUrl } = config;
  if (graphPath !== undefined && !existsSync(graphPath)) {
    throw new PublicError(
      'CONFIG_INVALID',
      `GRAPH_PATH: there is no graph at ${graphPath}. Make one: fabriques-graph seed.`,
    );
  }
  const store = await openStore(config);
  try {
    if (neo4j === null && graphPath === undefined) {
      await importDataset(store, await readDataset(projectPath('seed/dataset.json')));
    }
    const networks = new KeptNetworks(new NetworkAnalytics(analytics, ownWork, new NetworkGds(store)));
    const downloads = downloadsAt(publicUrl);
    const rows = new KeptRows(0);
    const { result } = await readOneVersion(new DataVersion(store), async (pin) => {
      await pin.state();
      pin.reads();
      const context = createContext({
        ...{ store, statementTimeoutMs, consistent: { pin, rows }, networks, downloads, limits },
        // It is the user's own machine: nothing is refused for what it costs, and all errors are shown.
        mostFailures: Infinity,
      });
      return work({ store, context });
    });
    return result;
  } finally {
    await store.close();
  }
}
