import type { Run } from '../run.ts';
import { coOccurrenceLoaders } from './co-occurrence-loaders.ts';
import { datasetLoaders } from './dataset-loaders.ts';
import { evidenceLoaders } from './evidence-loaders.ts';
import { fabriqueLoaders } from './fabrique-loaders.ts';
import { nodeLoaders } from './node-loaders.ts';
import { partLoaders } from './part-loaders.ts';
import { participationLoaders } from './participation-loaders.ts';
import { placeLoaders } from './place-loaders.ts';
import { referenceLoaders } from './reference-loaders.ts';
import { similarLoaders } from './similar-loaders.ts';
import { suggestionLoaders } from './suggestion-loaders.ts';

/**
 * The loaders of one request: one for each query that many nodes of a level need at once. They cache what they have loaded,
 * so they must not outlive the request.
 */
export function createLoaders(run: Run) {
  return {
    ...nodeLoaders(run),
    ...fabriqueLoaders(run),
    ...datasetLoaders(run),
    ...evidenceLoaders(run),
    ...participationLoaders(run),
    ...partLoaders(run),
    ...coOccurrenceLoaders(run),
    ...placeLoaders(run),
    ...referenceLoaders(run),
    ...similarLoaders(run),
    ...suggestionLoaders(run),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
