import { similarFabriqueCounts, similarFabriques } from '../../store/statements/similar.ts';
import type { Run } from '../run.ts';
import { greatestLimit } from './request.ts';
import { createRequestLoader } from './request-loader.ts';

/** A place in a list of similar Fabriques; the Jaccard index as a fraction, which no rounding moves. */
export interface SimilarPlace {
  readonly shared: number;
  readonly total: number;
  readonly year: number;
  readonly key: string;
}

interface SimilarRequest {
  readonly id: string;
  readonly after: SimilarPlace | null;
  readonly limit: number;
}

/** The loaders of similar Fabriques: those of a level share a statement. */
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
          limit: greatestLimit(requests),
        }),
    ),

    similarCountOfFabrique: createRequestLoader(
      (_: { readonly id: string }) => null,
      (requests) => run(similarFabriqueCounts, { requests: requests.map(({ id }, index) => ({ index, id })) }),
    ),
  };
}
