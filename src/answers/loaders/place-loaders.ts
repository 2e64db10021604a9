import DataLoader from 'dataloader';
import { departements, fabriquesOfPlaces, placeCounts, territoiresOfPlaces } from '../../store/statements/geography.ts';
import {
  enclosedCounts,
  enclosedTerritoires,
  enclosingTerritoires,
  neighbourCounts,
  neighbouringTerritoires,
} from '../../store/statements/territoire.ts';
import type { Run } from '../run.ts';
import { createListLoader } from './list-loader.ts';
import { largestLimit, type Slice } from './request.ts';
import { createRequestLoader } from './request-loader.ts';

/** A département, or the départements of a région. */
interface PlaceRequest {
  readonly departements: readonly string[];
}

interface FabriquesRequest extends PlaceRequest, Slice {
  readonly afterYear: number | null;
}

/** Loaders of the territoires and Fabriques of places, and of territoires that are near another, contain it or lie within it. */
export function placeLoaders(run: Run) {
  return {
    territoiresOfPlace: createRequestLoader(
      ({ backward }: PlaceRequest & Slice) => backward,
      (requests) =>
        run(territoiresOfPlaces, {
          requests: requests.map(({ departements, afterKey }, index) => ({
            ...{ index, departements: [...departements], afterKey },
          })),
          backward: requests[0].backward,
          limit: largestLimit(requests),
        }),
    ),

    fabriquesOfPlace: createRequestLoader(
      ({ backward }: FabriquesRequest) => backward,
      (requests) =>
        run(fabriquesOfPlaces, {
          requests: requests.map(({ departements, afterYear, afterKey }, index) => ({
            ...{ index, departements: [...departements], afterYear, afterKey },
          })),
          backward: requests[0].backward,
          limit: largestLimit(requests),
        }),
    ),

    countsOfPlace: createRequestLoader(
      (_: PlaceRequest) => null,
      (requests) =>
        run(placeCounts, {
          requests: requests.map(({ departements }, index) => ({ index, departements: [...departements] })),
        }),
    ),

    neighboursOfTerritoire: createRequestLoader(
      ({ backward }: { readonly id: string } & Slice) => backward,
      (requests) =>
        run(neighbouringTerritoires, {
          requests: requests.map(({ id, afterKey }, index) => ({ index, id, afterKey })),
          backward: requests[0].backward,
          limit: largestLimit(requests),
        }),
    ),

    neighbourCountOfTerritoire: new DataLoader<string, number>(async (ids) => {
      const rows = await run(neighbourCounts, { ids: [...ids] });
      const counts = new Map(rows.map(({ id, count }) => [id, count]));
      return ids.map((id) => counts.get(id) ?? 0);
    }),

    departementsOfRegion: createListLoader(
      (codes) => run(departements, { codes: null, regions: codes }),
      ({ region }) => region,
    ),

    territoiresAround: createListLoader(
      (ids) => run(enclosingTerritoires, { ids }),
      ({ id }) => id,
    ),

    territoiresInside: createRequestLoader(
      ({ backward }: { readonly id: string } & Slice) => backward,
      (requests) =>
        run(enclosedTerritoires, {
          requests: requests.map(({ id, afterKey }, index) => ({ index, id, afterKey })),
          backward: requests[0].backward,
          limit: largestLimit(requests),
        }),
    ),

    territoireCountInside: new DataLoader<string, number>(async (ids) => {
      const counts = new Map((await run(enclosedCounts, { ids: [...ids] })).map(({ id, count }) => [id, count]));
      return ids.map((id) => counts.get(id) ?? 0);
    }),
  };
}
