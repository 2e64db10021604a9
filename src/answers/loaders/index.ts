import type { Run } from '../context.ts';
import { coOccurrenceLoaders } from './co-occurrence-loaders.ts';
import { fabriqueLoaders } from './fabrique-loaders.ts';
import { participationLoaders } from './participation-loaders.ts';
import { placeLoaders } from './place-loaders.ts';
import { similarLoaders } from './similar-loaders.ts';

/** One loader for each question that many nodes of a level ask at once; they live as long as the request. */
export function createLoaders(run: Run) {
  return {
    ...fabriqueLoaders(run),
    ...participationLoaders(run),
    ...coOccurrenceLoaders(run),
    ...placeLoaders(run),
    ...similarLoaders(run),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
