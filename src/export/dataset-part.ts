import type { Dataset } from '../domain/dataset.ts';

/** Some properties of a data set. Its lists may be shorter than those of the whole data set. */
export type DatasetPart<Key extends keyof Dataset> = {
  readonly [Property in Key]: Dataset[Property] extends readonly (infer Item)[] ? readonly Item[] : Dataset[Property];
};
