import { similarFabriqueCounts, similarFabriques } from '../../store/statements/similar.ts';
import type { Reader } from './reader.ts';
import { createRequestLoader } from './request-loader.ts';

/** A position in a list of similar Fabriques. The Jaccard index is a fraction, shared / total, to avoid rounding. */
export interface SimilarPosition {
  readonly shared: number;
  readonly total: number;
  readonly year: number;
  readonly key: string;
}

interface SimilarRequest {
  readonly id: string;
  readonly after: SimilarPosition | null;
  readonly limit: number;
}

/** Loaders of similar Fabriques. */
export function similarLoaders(reader: Reader) {
  const { read } = reader;
  return {
    similarToFabrique: createRequestLoader(
      'similarToFabrique',
      reader,
      (_: SimilarRequest) => null,
      (requests, limit) =>
        read(similarFabriques, {
          requests: requests.map(({ id, after }, index) => ({
            index,
            id,
            afterShared: after?.shared ?? null,
            afterTotal: after?.total ?? null,
            afterYear: after?.year ?? null,
            afterKey: after?.key ?? null,
          })),
          limit,
        }),
    ),

    similarCountOfFabrique: createRequestLoader(
      'similarCountOfFabrique',
      reader,
      (_: { readonly id: string }) => null,
      (requests) => read(similarFabriqueCounts, { requests: requests.map(({ id }, index) => ({ index, id })) }),
    ),
  };
}
