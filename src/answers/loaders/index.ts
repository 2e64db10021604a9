import { coOccurrenceLoaders } from './co-occurrence-loaders.ts';
import { datasetLoaders } from './dataset-loaders.ts';
import { entityLoaders } from './entity-loaders.ts';
import { evidenceLoaders } from './evidence-loaders.ts';
import { fabriqueLoaders } from './fabrique-loaders.ts';
import { nodeLoaders } from './node-loaders.ts';
import { partLoaders } from './part-loaders.ts';
import { participationLoaders } from './participation-loaders.ts';
import { placeLoaders } from './place-loaders.ts';
import type { Reader } from './reader.ts';
import { referenceLoaders } from './reference-loaders.ts';
import { rootLoaders } from './root-loaders.ts';
import { similarLoaders } from './similar-loaders.ts';
import { suggestionLoaders } from './suggestion-loaders.ts';

/**
 * The loaders of one request: one for each query that many nodes of a level need at once. They remember what they have loaded,
 * so they must not outlive the request. Each is named by its key.
 */
export function createLoaders(reader: Reader) {
  const participations = participationLoaders(reader);
  // No spread, which costs a fifth of the smallest request: see docs/decisions/0065-fixed-price.md.
  return Object.assign(
    Object.assign(nodeLoaders(reader), fabriqueLoaders(reader), datasetLoaders(reader), evidenceLoaders(reader)),
    Object.assign(rootLoaders(reader, participations), participations, partLoaders(reader), placeLoaders(reader)),
    Object.assign(entityLoaders(reader), coOccurrenceLoaders(reader), referenceLoaders(reader)),
    Object.assign(similarLoaders(reader), suggestionLoaders(reader)),
  );
}

export type Loaders = ReturnType<typeof createLoaders>;
