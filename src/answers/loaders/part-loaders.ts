import {
  countsWithParts,
  partCountsOfOrganisations,
  participationsWithParts,
  partsOfOrganisations,
} from '../../store/statements/part.ts';
import type { Run } from '../run.ts';
import { createRelatedCountLoader, createRelatedLoader } from './related-loader.ts';
import { type ConditionedRequest, largestLimit, type Slice } from './request.ts';
import { createRequestLoader } from './request-loader.ts';

interface PageRequest extends ConditionedRequest, Slice {
  /** Key of the actor of the last row seen. */
  readonly afterActor: string | null;
}

/** Loaders of the parts of organisations, and of what an organisation and its parts did. */
export function partLoaders(run: Run) {
  return {
    partsOfOrganisation: createRelatedLoader((organisation, params) =>
      run(partsOfOrganisations.where({ organisation }), params),
    ),

    partCountOfOrganisation: createRelatedCountLoader((organisation, ids) =>
      run(partCountsOfOrganisations.where({ organisation }), { ids }),
    ),

    participationsWithParts: createRequestLoader(
      ({ backward, condition }: PageRequest) => [backward, condition],
      (requests) =>
        run(participationsWithParts.where({ participation: requests[0].condition }), {
          requests: requests.map(({ id, roles, afterKey, afterActor }, index) => ({
            ...{ index, id, roles: [...roles], afterKey, afterActor },
          })),
          backward: requests[0].backward,
          limit: largestLimit(requests),
        }),
    ),

    countsWithParts: createRequestLoader(
      ({ condition }: ConditionedRequest) => condition,
      (requests) =>
        run(countsWithParts.where({ participation: requests[0].condition }), {
          requests: requests.map(({ id, roles }, index) => ({ index, id, roles: [...roles] })),
        }),
    ),
  };
}
