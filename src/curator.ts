import { Worker } from 'node:worker_threads';
import type { CurationOutcome, CurationWork } from './curation-worker.ts';
import type { CurationReport, CurationRequest, Curator } from './domain/curation-report.ts';
import type { Dataset } from './domain/dataset.ts';
import { PublicError } from './domain/error.ts';
import { projectPath } from './project-root.ts';

export interface CuratorOptions {
  /** The data set to compare with. */
  readonly dataset: Dataset;
  /** Default: the curation of this version. */
  readonly curationFolder?: string;
  /** Path of the compiled module that the thread runs: Node cannot run TypeScript. */
  readonly module?: string;
  /** Number of reports that may be made or wait: each takes a place among the executions. More are refused. Default: 2. */
  readonly waiting?: number;
}

/**
 * Makes the reports for curators, one at a time, each in a thread of its own: a page that somebody sends can need much time and
 * memory, which a thread bounds. Between two reports there is no thread.
 *
 * Errors: `CONFIG_INVALID` if the official geography, which only servers of curators need, is not installed.
 */
export async function curatorOf(options: CuratorOptions): Promise<Curator> {
  const { checkOfficial, curationFiles } = await import('../seed/sent-files.ts');
  checkOfficial();
  const { waiting: most = 2 } = options;
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return {
    files: curationFiles,
    report: (request, signal) => {
      if (waiting >= most) {
        return Promise.reject(
          new PublicError('OVERLOADED', 'Too many reports are being made. Try again in one second.'),
        );
      }
      waiting += 1;
      const work = last.then(() => reportInThread(request, options, signal)).finally(() => (waiting -= 1));
      last = work.catch(() => {});
      return work;
    },
  };
}

function reportInThread(
  request: CurationRequest,
  {
    dataset,
    curationFolder = projectPath('seed/curation'),
    module = projectPath('dist/bin/curation-worker.js'),
  }: CuratorOptions,
  signal: AbortSignal,
): Promise<CurationReport> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const worker = new Worker(module, {
      workerData: { request, dataset, curationFolder } satisfies CurationWork,
      resourceLimits: { maxOldGenerationSizeMb: 512 },
    });
    const end = () => void worker.terminate();
    const abort = () => {
      reject(signal.reason);
      end();
    };
    signal.addEventListener('abort', abort, { once: true });
    worker.once('message', (outcome: CurationOutcome) => {
      if ('report' in outcome) resolve(outcome.report);
      else reject(new PublicError(outcome.refusal.code, outcome.refusal.message));
      end();
    });
    worker.once('error', (error: NodeJS.ErrnoException) => reject(named(error, request)));
    worker.once('exit', () => {
      signal.removeEventListener('abort', abort);
      reject(new Error('The thread for reports has ended.'));
    });
  });
}

/** The error of a thread. One that needed more memory than it may was given another file than a list of Fabriques. */
function named(error: NodeJS.ErrnoException, { page }: CurationRequest): Error {
  if (error.code !== 'ERR_WORKER_OUT_OF_MEMORY') return error;
  const message = `${page.name} needs more memory than reports may use. Give the page with the list of the Fabriques, saved on its own.`;
  return new PublicError('DATA_INVALID', message, { cause: error });
}
