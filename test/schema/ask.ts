import { type ExecutionResult, execute, parse, validate } from 'graphql';
import { HistorySource } from '../../src/answers/history/history-source.ts';
import { directWork, type NetworkWork } from '../../src/answers/networks/compute/work.ts';
import { NetworkCache } from '../../src/answers/networks/network-cache.ts';
import { officialPlacesReader } from '../../src/answers/places/official-file.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import { noReleases, type Releases } from '../../src/releases/releases.ts';
import { createContext } from '../../src/schema/context.ts';
import { schema } from '../../src/schema/index.ts';
import { openEmbeddedStore } from '../../src/store/engines/embedded-store.ts';
import type { GraphStore } from '../../src/store/engines/graph-store.ts';
import { importDataset } from '../../src/store/load/import.ts';
import { countingStore } from '../answers/counting-store.ts';

export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: the shape of an answer is what each test states.
  readonly data: any;
  readonly errors: readonly { readonly message: string; readonly code: unknown; readonly path: string }[];
  /** How many statements the answer cost. */
  readonly statements: number;
}

export type Ask = (document: string, variables?: Record<string, unknown>) => Promise<Answer>;

/** Those that the build wrote, read once for all tests of a file. */
export const officialPlaces = officialPlacesReader();

const file = { description: 'A file.', mediaType: 'text/plain' };

/** Asks a store through the schema, as one request of the server does. */
export function asker(store: GraphStore, work: NetworkWork = directWork, releases: Releases = noReleases): Ask {
  const networks = new NetworkCache(work);
  const history = new HistorySource(releases);
  return async (source, variables = {}) => {
    const counting = countingStore(store);
    const options = { store: counting, statementTimeoutMs: 20_000, networks, officialPlaces, releases, history };
    const result = await executeDocument(source, variables, options);
    const errors = (result.errors ?? []).map((error) => ({
      message: error.message,
      code: (error.originalError as { code?: unknown } | undefined)?.code,
      path: (error.path ?? []).join('.'),
    }));
    // Objects without a prototype become plain ones, which is what a client sees.
    return { data: JSON.parse(JSON.stringify(result.data ?? null)), errors, statements: counting.statements() };
  };
}

/** A store in memory that holds a data set. */
export async function storeOf(dataset: Dataset): Promise<GraphStore> {
  const store = openEmbeddedStore();
  await importDataset(store, dataset);
  return store;
}

/** Executes one operation. `options`: what its context reads with. */
export async function executeDocument(
  source: string,
  variables: Record<string, unknown>,
  options: Omit<Parameters<typeof createContext>[0], 'downloads'>,
): Promise<ExecutionResult> {
  const document = parse(source);
  const invalid = validate(schema, document);
  if (invalid.length > 0) throw new Error(`Not a valid operation: ${invalid.map(String).join('; ')}`);
  const contextValue = createContext({
    ...options,
    downloads: {
      ofDataset: async (version) => [{ ...file, format: 'JSON', url: `/downloads/${version}.json` }],
      ofNetwork: async (version, { mode }) => [{ ...file, format: 'GEXF', url: `/downloads/${version}/${mode}.gexf` }],
    },
  });
  return execute({ schema, document, variableValues: variables, contextValue });
}
