import type { ListReader } from '../../store/cache/beginning.ts';
import type { Run } from '../run.ts';

/** How loaders read: lists that are not cached, by a statement. */
export interface Reader {
  readonly lists: ListReader;
  /** Runs a statement, past the cache. */
  readonly read: Run;
}
