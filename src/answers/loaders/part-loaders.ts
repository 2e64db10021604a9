import {
  countsWithParts,
  partCountsOfOrganisations,
  participationsWithParts,
  partsOfOrganisations,
} from '../../store/statements/part.ts';
import type { Reader } from './reader.ts';
import { createRelatedCountLoader, createRelatedLoader } from './related-loader.ts';
import type { ConditionedRequest, Slice } from './request.ts';
import { createRequestLoader } from './request-loader.ts';

interface PageRequest extends ConditionedRequest, Slice {
  /** Key of the actor of the last row seen. */
  readonly afterActor: string | null;
}

/** Loaders of the parts of organisations, and of what an organisation and its parts did. */
export function partLoaders(reader: Reader) {
  const { read } = reader;
  return {
    partsOfOrganisation: createRelatedLoader('partsOfOrganisation', reader, (organisation, params) =>
      read(partsOfOrganisations.where({ organisation }), params),
    ),

    partCountOfOrganisation: createRelatedCountLoader('partCountOfOrganisation', reader, (organisation, ids) =>
      read(partCountsOfOrganisations.where({ organisation }), { ids }),
    ),

    participationsWithParts: createRequestLoader(
      'participationsWithParts',
      reader,
      ({ backward, condition }: PageRequest) => [backward, condition],
      (requests, limit) =>
        read(participationsWithParts.where({ participation: requests[0].condition }), {
          requests: requests.map(({ id, roles, afterKey, afterActor }, index) => ({
            ...{ index, id, roles: [...roles], afterKey, afterActor },
          })),
          backward: requests[0].backward,
          limit,
        }),
    ),

    countsWithParts: createRequestLoader(
      'countsWithParts',
      reader,
      ({ condition }: ConditionedRequest) => condition,
      (requests) =>
        read(countsWithParts.where({ participation: requests[0].condition }), {
          requests: requests.map(({ id, roles }, index) => ({ index, id, roles: [...roles] })),
        }),
    ),
  };
}
