import { parentPort, workerData } from 'node:worker_threads';
import { reportOnSentFiles } from '../seed/sent-files.ts';
import type { CurationReport, CurationRequest } from './domain/curation-report.ts';
import type { Dataset } from './domain/dataset.ts';
import { PublicError } from './domain/error.ts';
import type { ErrorCode } from './domain/error-codes.ts';

/** What the thread is started with. */
export interface CurationWork {
  readonly request: CurationRequest;
  /** The data set to compare with. */
  readonly dataset: Dataset;
  readonly curationFolder: string;
}

/** What the thread answers. A public error loses its class on the way. */
export type CurationOutcome =
  | { readonly report: CurationReport }
  | { readonly refusal: { readonly code: ErrorCode; readonly message: string } };

/** A thread for one report: see `curatorOf`. */
const { request, dataset, curationFolder } = workerData as CurationWork;

async function outcome(): Promise<CurationOutcome> {
  try {
    return { report: await reportOnSentFiles(request, { current: dataset, curationFolder }) };
  } catch (error) {
    if (!(error instanceof PublicError)) throw error;
    return { refusal: { code: error.code, message: error.message } };
  }
}

parentPort?.postMessage(await outcome());
