import DataLoader from 'dataloader';
import {
  departements,
  territoireCountsOfDepartements,
  territoiresOfDepartements,
} from '../../store/statements/geography.ts';
import { enclosedCounts, enclosedTerritoires, enclosingTerritoires } from '../../store/statements/territoire.ts';
import type { Run } from '../run.ts';
import { createListLoader } from './list-loader.ts';
import { largestLimit, type Slice } from './request.ts';
import { createRequestLoader } from './request-loader.ts';

/** Loaders of the territoires of a département, and of those that contain or lie within another. */
export function placeLoaders(run: Run) {
  return {
    territoiresOfDepartement: createRequestLoader(
      ({ backward }: { readonly code: string } & Slice) => backward,
      (requests) =>
        run(territoiresOfDepartements, {
          requests: requests.map(({ code, afterKey }, index) => ({ index, code, afterKey })),
          backward: requests[0].backward,
          limit: largestLimit(requests),
        }),
    ),

    territoireCountOfDepartement: new DataLoader<string, number>(async (codes) => {
      const rows = await run(territoireCountsOfDepartements, { codes: [...codes] });
      const counts = new Map(rows.map(({ code, count }) => [code, count]));
      return codes.map((code) => counts.get(code) ?? 0);
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
