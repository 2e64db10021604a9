import type { Condition } from '../../store/statements/filter/condition.ts';
import {
  departements,
  fabriqueCountsOfPlaces,
  fabriquesOfPlaces,
  territoireCountsOfPlaces,
  territoiresOfPlaces,
} from '../../store/statements/geography.ts';
import {
  enclosedCounts,
  enclosedTerritoires,
  enclosingTerritoires,
  neighbourCounts,
  neighbouringTerritoires,
} from '../../store/statements/territoire.ts';
import type { Run } from '../run.ts';
import { createListLoader } from './list-loader.ts';
import { createRelatedCountLoader, createRelatedLoader } from './related-loader.ts';
import { largestLimit, type Slice } from './request.ts';
import { createRequestLoader } from './request-loader.ts';

/** The nodes of a place that pass a condition; null: all of them. */
interface PlaceRequest {
  /** A département, or the départements of a région. */
  readonly departements: readonly string[];
  readonly condition: Condition | null;
}

interface FabriquesRequest extends PlaceRequest, Slice {
  readonly afterYear: number | null;
}

/** Loaders of the territoires and Fabriques of places, and of territoires that are near another, contain it or lie within it. */
export function placeLoaders(run: Run) {
  return {
    territoiresOfPlace: createRequestLoader(
      ({ backward, condition }: PlaceRequest & Slice) => [backward, condition],
      (requests) =>
        run(territoiresOfPlaces.where({ territoire: requests[0].condition }), {
          requests: requests.map(({ departements, afterKey }, index) => ({
            ...{ index, departements: [...departements], afterKey },
          })),
          backward: requests[0].backward,
          limit: largestLimit(requests),
        }),
    ),

    fabriquesOfPlace: createRequestLoader(
      ({ backward, condition }: FabriquesRequest) => [backward, condition],
      (requests) =>
        run(fabriquesOfPlaces.where({ fabrique: requests[0].condition }), {
          requests: requests.map(({ departements, afterYear, afterKey }, index) => ({
            ...{ index, departements: [...departements], afterYear, afterKey },
          })),
          backward: requests[0].backward,
          limit: largestLimit(requests),
        }),
    ),

    territoireCountOfPlace: createRequestLoader(
      ({ condition }: PlaceRequest) => condition,
      (requests) => run(territoireCountsOfPlaces.where({ territoire: requests[0].condition }), placeParams(requests)),
    ),

    fabriqueCountOfPlace: createRequestLoader(
      ({ condition }: PlaceRequest) => condition,
      (requests) => run(fabriqueCountsOfPlaces.where({ fabrique: requests[0].condition }), placeParams(requests)),
    ),

    neighboursOfTerritoire: createRelatedLoader((territoire, params) =>
      run(neighbouringTerritoires.where({ territoire }), params),
    ),

    neighbourCountOfTerritoire: createRelatedCountLoader((territoire, ids) =>
      run(neighbourCounts.where({ territoire }), { ids }),
    ),

    departementsOfRegion: createListLoader(
      (codes) => run(departements, { codes: null, regions: codes }),
      ({ region }) => region,
    ),

    territoiresAround: createListLoader(
      (ids) => run(enclosingTerritoires, { ids }),
      ({ id }) => id,
    ),

    territoiresInside: createRelatedLoader((territoire, params) =>
      run(enclosedTerritoires.where({ territoire }), params),
    ),

    territoireCountInside: createRelatedCountLoader((territoire, ids) =>
      run(enclosedCounts.where({ territoire }), { ids }),
    ),
  };
}

function placeParams(requests: readonly PlaceRequest[]) {
  return { requests: requests.map(({ departements }, index) => ({ index, departements: [...departements] })) };
}
