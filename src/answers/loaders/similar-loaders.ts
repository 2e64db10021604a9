import { similarFabriqueCounts, similarFabriques } from '../../store/statements/similar.ts';
import type { Run } from '../run.ts';
import { largestLimit } from './request.ts';
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
export function similarLoaders(run: Run) {
  return {
    similarToFabrique: createRequestLoader(
      (_: SimilarRequest) => null,
      (requests) =>
        run(similarFabriques, {
          requests: requests.map(({ id, after }, index) => ({
            index,
            id,
            afterShared: after?.shared ?? null,
            afterTotal: after?.total ?? null,
            afterYear: after?.year ?? null,
            afterKey: after?.key ?? null,
          })),
          limit: largestLimit(requests),
        }),
    ),

    similarCountOfFabrique: createRequestLoader(
      (_: { readonly id: string }) => null,
      (requests) => run(similarFabriqueCounts, { requests: requests.map(({ id }, index) => ({ index, id })) }),
    ),
  };
}
