import type { SharedDataset } from '../../answers/dataset/shared-dataset.ts';
import type { ReleasedDatasets } from '../../answers/releases/released-datasets.ts';
import type { DataVersion } from '../../answers/version.ts';
import type { EventLoopTurns } from '../../concurrency/event-loop-turns.ts';
import type { Releases } from '../../releases/releases.ts';
import type { Context } from '../../schema/context.ts';
import type { Attempt } from '../graphql/attempt.ts';

/** What downloads are made from: shared by all requests of a server. */
export interface DownloadSource {
  readonly data: DataVersion;
  /** The whole data set, for its files. */
  readonly dataset: SharedDataset;
  /** The data sets that were published. */
  readonly releases: Releases;
  readonly releasedDatasets: ReleasedDatasets;
  /** The event loop turns that all running downloads share. */
  readonly turns: EventLoopTurns;
  readonly context: (attempt: Attempt) => Context;
  readonly publicUrl: string | undefined;
}
