import DataLoader from 'dataloader';
import {
  countsWithParts,
  partCountsOfOrganisations,
  participationsWithParts,
  partsOfOrganisations,
} from '../../store/statements/part.ts';
import type { Run } from '../run.ts';
import { largestLimit, type ScopedRequest, type Slice, scopeIds } from './request.ts';
import { createRequestLoader } from './request-loader.ts';

interface PageRequest extends ScopedRequest, Slice {
  /** Key of the actor of the last row seen. */
  readonly afterActor: string | null;
}

/** Loaders of the parts of organisations, and of what an organisation and its parts did. */
export function partLoaders(run: Run) {
  return {
    partsOfOrganisation: createRequestLoader(
      ({ backward }: { readonly id: string } & Slice) => backward,
      (requests) =>
        run(partsOfOrganisations, {
          requests: requests.map(({ id, afterKey }, index) => ({ index, id, afterKey })),
          backward: requests[0].backward,
          limit: largestLimit(requests),
        }),
    ),

    partCountOfOrganisation: new DataLoader<string, number>(async (ids) => {
      const rows = await run(partCountsOfOrganisations, { ids: [...ids] });
      const counts = new Map(rows.map(({ id, count }) => [id, count]));
      return ids.map((id) => counts.get(id) ?? 0);
    }),

    participationsWithParts: createRequestLoader(
      ({ backward, scope }: PageRequest) => [backward, scope],
      (requests) =>
        run(participationsWithParts, {
          requests: requests.map(({ id, roles, afterKey, afterActor }, index) => ({
            ...{ index, id, roles: [...roles], afterKey, afterActor },
          })),
          fabriqueIds: scopeIds(requests[0].scope),
          backward: requests[0].backward,
          limit: largestLimit(requests),
        }),
    ),

    countsWithParts: createRequestLoader(
      ({ scope }: ScopedRequest) => scope,
      (requests) =>
        run(countsWithParts, {
          requests: requests.map(({ id, roles }, index) => ({ index, id, roles: [...roles] })),
          fabriqueIds: scopeIds(requests[0].scope),
        }),
    ),
  };
}
