import DataLoader from 'dataloader';
import type { z } from 'zod';
import type { Role } from '../../domain/role.ts';
import type { FamilySize } from '../../network/pair.ts';
import {
  coOccurrenceCountsOfActors,
  coOccurrenceFamily,
  coOccurrencesOfActors,
  fabriqueSizes,
} from '../../store/statements/co-occurrence.ts';
import type { Run } from '../run.ts';
import { greatestLimit, type RoleRequest, type ScopedRequest, scopeIds } from './request.ts';
import { createRequestLoader } from './request-loader.ts';

type FamilyQuestion = z.input<typeof coOccurrenceFamily.params>;

export interface CoOccurrenceQuestion extends ScopedRequest {
  readonly roleB: Role;
  readonly minCount: number;
}

/** A limit that cuts nothing. */
export const allRows = 2 ** 31 - 1;

interface CoOccurrenceRequest extends CoOccurrenceQuestion {
  readonly after: { readonly count: number; readonly key: string; readonly role: string } | null;
  readonly limit: number;
}

/** What co-occurrences are measured with. */
export function coOccurrenceLoaders(run: Run) {
  return {
    coOccurrencesOfActor: createRequestLoader(
      // Whole lists are kept apart, lest a sibling's page of ten be read whole with them.
      ({ roleB, minCount, scope, limit }: CoOccurrenceRequest) => [roleB, minCount, scope, limit === allRows],
      (requests) =>
        run(coOccurrencesOfActors, {
          requests: requests.map(({ id, roles, after }, index) => ({
            index,
            id,
            roles: [...roles],
            afterCount: after?.count ?? null,
            afterB: after?.key ?? null,
            afterRole: after?.role ?? null,
          })),
          roleB: requests[0].roleB,
          fabriqueIds: scopeIds(requests[0].scope),
          minCount: requests[0].minCount,
          limit: greatestLimit(requests),
        }),
    ),

    coOccurrenceCountsOfActor: createRequestLoader(
      ({ roleB, minCount, scope }: CoOccurrenceQuestion) => [roleB, minCount, scope],
      (requests) =>
        run(coOccurrenceCountsOfActors, {
          requests: requests.map(({ id, roles }, index) => ({ index, id, roles: [...roles] })),
          roleB: requests[0].roleB,
          fabriqueIds: scopeIds(requests[0].scope),
          minCount: requests[0].minCount,
        }),
    ),

    /** How many actors can be paired. */
    familySize: new DataLoader<FamilyQuestion, FamilySize, string>(
      (questions) =>
        Promise.all(
          questions.map(async (question) => {
            const [family] = await run(coOccurrenceFamily, question);
            return family ?? { aActors: 0, bActors: 0, both: 0 };
          }),
        ),
      { cacheKeyFn: (question) => JSON.stringify(question) },
    ),

    /** k, the actors of a Fabrique in some roles. */
    fabriqueSize: createRequestLoader(
      ({ roles }: RoleRequest) => roles,
      async (requests) => {
        const ids = requests.map(({ id }) => id);
        const rows = await run(fabriqueSizes, { ids, roles: [...requests[0].roles] });
        return rows.map(({ id, size }) => ({ request: ids.indexOf(id), size }));
      },
    ),
  };
}
