import { setTimeout as delay } from 'node:timers/promises';
import type { ChosenDataset } from './chosen-dataset.ts';
import { type Config, forImport } from './config/config.ts';
import { PublicError } from './domain/error.ts';
import type { GraphStore } from './store/engines/graph-store.ts';
import { openStore } from './store/engines/open-store.ts';
import { type ImportReport, importDataset } from './store/load/import.ts';

interface Output {
  readonly print: (line: string) => void;
  readonly log: (error: unknown) => void;
}

/** The import of a data set when a server starts. */
export class StartImport {
  readonly #config: Config;
  readonly #import: () => Promise<void>;
  readonly #log: (error: unknown) => void;
  #failure: unknown = null;

  /** `replace`: whether to replace another data set that no release contains. */
  constructor(
    config: Config,
    store: GraphStore,
    { dataset, bundled }: ChosenDataset,
    replace: boolean,
    { print, log }: Output,
  ) {
    this.#config = config;
    this.#log = log;
    const options = {
      bundled,
      replaces: replace ? 'all' : 'bundled',
      // The graph of the embedded engine belongs to this process, and there are no requests yet.
      ...(config.neo4j === null ? { noticeMs: 0 } : {}),
    } as const;
    this.#import = () =>
      withImporter(config, store, async (importer) => {
        print(describeImport(await importDataset(importer, dataset, options)));
      });
  }

  /**
   * Imports once. Logs a failure on Neo4j: the server starts without its data, and is not ready. Errors: `DATASET_CONFLICT`; on
   * the embedded engine all others, too.
   */
  async run(): Promise<void> {
    if (this.#config.neo4j === null) return this.#import();
    await this.#try();
    if (this.#failure instanceof PublicError && this.#failure.code === 'DATASET_CONFLICT') throw this.#failure;
    if (this.#failure !== null) this.#log(this.#failure);
  }

  /** Repeats a failed import every three seconds until it succeeds or fails with a permanent error, or until `stop` aborts. */
  async repeat(stop: AbortSignal): Promise<void> {
    while (isTemporary(this.#failure)) {
      await delay(3_000, undefined, { signal: stop }).catch(() => undefined);
      if (stop.aborted) return;
      await this.#try();
      if (this.#failure !== null) this.#log(this.#failure);
    }
  }

  async #try(): Promise<void> {
    this.#failure = await this.#import().then(
      () => null,
      (error: unknown) => error,
    );
  }
}

/** Temporary errors: the database is starting, is busy, or is being written by another import. */
const temporaryErrors = ['DATABASE_UNAVAILABLE', 'IMPORT_IN_PROGRESS', 'TIMEOUT'];

function isTemporary(error: unknown): boolean {
  return error instanceof PublicError && temporaryErrors.includes(error.code);
}

function describeImport({ version, changed, previous }: ImportReport): string {
  if (!changed) return `Data set ${version}: already there.`;
  return previous === null || previous === version
    ? `Data set ${version}: imported.`
    : `Data set ${version}: imported. It replaced data set ${previous}.`;
}

/** Runs `work` as the user for imports. If that is not the user of the server, it opens another store for it. */
async function withImporter(
  config: Config,
  store: GraphStore,
  work: (importer: GraphStore) => Promise<void>,
): Promise<void> {
  if (!config.neo4j?.seedUser) return work(store);
  const importer = await openStore(forImport(config));
  try {
    await work(importer);
  } finally {
    await importer.close();
  }
}

/** Whether a server with this configuration imports a data set when it starts. */
export function importsAtStart({ neo4j, seedOnStart }: Config): boolean {
  return neo4j === null || seedOnStart;
}

/** Errors: `BAD_USER_INPUT` for options of an import if there is none. */
export function checkImportOptions(
  config: Config,
  { dataset, replace }: { readonly dataset?: string | undefined; readonly replace?: boolean | undefined },
): void {
  if (importsAtStart(config)) return;
  const option = dataset !== undefined ? '--dataset' : replace ? '--replace' : undefined;
  if (option === undefined) return;
  throw new PublicError(
    'BAD_USER_INPUT',
    `${option}: this server does not import into Neo4j. Set SEED_ON_START=true, or run fabriques-graph seed instead.`,
  );
}
