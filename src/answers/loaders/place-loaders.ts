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
import { createIdLoader } from './id-loader.ts';
import type { Reader } from './reader.ts';
import { createRelatedCountLoader, createRelatedLoader } from './related-loader.ts';
import type { Slice } from './request.ts';
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
export function placeLoaders(reader: Reader) {
  const { read } = reader;
  return {
    territoiresOfPlace: createRequestLoader(
      'territoiresOfPlace',
      reader,
      ({ backward, condition }: PlaceRequest & Slice) => [backward, condition],
      (requests, limit) =>
        read(territoiresOfPlaces.where({ territoire: requests[0].condition }), {
          requests: requests.map(({ departements, afterKey }, index) => ({
            ...{ index, departements: [...departements], afterKey },
          })),
          backward: requests[0].backward,
          limit,
        }),
    ),

    fabriquesOfPlace: createRequestLoader(
      'fabriquesOfPlace',
      reader,
      ({ backward, condition }: FabriquesRequest) => [backward, condition],
      (requests, limit) =>
        read(fabriquesOfPlaces.where({ fabrique: requests[0].condition }), {
          requests: requests.map(({ departements, afterYear, afterKey }, index) => ({
            ...{ index, departements: [...departements], afterYear, afterKey },
          })),
          backward: requests[0].backward,
          limit,
        }),
    ),

    territoireCountOfPlace: createRequestLoader(
      'territoireCountOfPlace',
      reader,
      ({ condition }: PlaceRequest) => condition,
      (requests) => read(territoireCountsOfPlaces.where({ territoire: requests[0].condition }), placeParams(requests)),
    ),

    fabriqueCountOfPlace: createRequestLoader(
      'fabriqueCountOfPlace',
      reader,
      ({ condition }: PlaceRequest) => condition,
      (requests) => read(fabriqueCountsOfPlaces.where({ fabrique: requests[0].condition }), placeParams(requests)),
    ),

    neighboursOfTerritoire: createRelatedLoader('neighboursOfTerritoire', reader, (territoire, params) =>
      read(neighbouringTerritoires.where({ territoire }), params),
    ),

    neighbourCountOfTerritoire: createRelatedCountLoader('neighbourCountOfTerritoire', reader, (territoire, ids) =>
      read(neighbourCounts.where({ territoire }), { ids }),
    ),

    departementsOfRegion: createIdLoader(
      'departementsOfRegion',
      reader,
      (codes) => read(departements, { codes: null, regions: codes }),
      ({ region }) => region,
    ),

    territoiresAround: createIdLoader(
      'territoiresAround',
      reader,
      (ids) => read(enclosingTerritoires, { ids }),
      ({ id }) => id,
    ),

    territoiresInside: createRelatedLoader('territoiresInside', reader, (territoire, params) =>
      read(enclosedTerritoires.where({ territoire }), params),
    ),

    territoireCountInside: createRelatedCountLoader('territoireCountInside', reader, (territoire, ids) =>
      read(enclosedCounts.where({ territoire }), { ids }),
    ),
  };
}

function placeParams(requests: readonly PlaceRequest[]) {
  return { requests: requests.map(({ departements }, index) => ({ index, departements: [...departements] })) };
}
