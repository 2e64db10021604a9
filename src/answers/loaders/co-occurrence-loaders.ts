import DataLoader from 'dataloader';
import type { z } from 'zod';
import type { Role } from '../../domain/roles.ts';
import type { FamilySize } from '../../network/pair.ts';
import {
  coOccurrenceCountsOfActors,
  coOccurrenceFamily,
  coOccurrencesAll,
  coOccurrencesOfActors,
  fabriqueSizes,
} from '../../store/statements/co-occurrence.ts';
import type { Run } from '../run.ts';
import { largestLimit, type RoleRequest, type ScopedRequest, scopeIds } from './request.ts';
import { createRequestLoader } from './request-loader.ts';

type FamilyParams = z.input<typeof coOccurrenceFamily.params>;
type PairsOfRoles = readonly z.output<typeof coOccurrencesAll.row>[];

/** The pairs of one actor. */
interface ActorPairsRequest extends ScopedRequest {
  readonly roleB: Role;
  readonly minCount: number;
}

/** The limit of a request for all rows. */
export const noLimit = 2 ** 31 - 1;

interface ActorPairsPageRequest extends ActorPairsRequest {
  readonly after: { readonly count: number; readonly key: string; readonly role: string } | null;
  readonly limit: number;
}

/** Loaders of pairs of actors, and of what their measures need. */
export function coOccurrenceLoaders(run: Run) {
  return {
    coOccurrencesOfActor: createRequestLoader(
      // Never batch an unlimited request with a paged one: the page would be read with the larger limit.
      ({ roleB, minCount, scope, limit }: ActorPairsPageRequest) => [roleB, minCount, scope, limit === noLimit],
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
          limit: largestLimit(requests),
        }),
    ),

    coOccurrenceCountsOfActor: createRequestLoader(
      ({ roleB, minCount, scope }: ActorPairsRequest) => [roleB, minCount, scope],
      (requests) =>
        run(coOccurrenceCountsOfActors, {
          requests: requests.map(({ id, roles }, index) => ({ index, id, roles: [...roles] })),
          roleB: requests[0].roleB,
          fabriqueIds: scopeIds(requests[0].scope),
          minCount: requests[0].minCount,
        }),
    ),

    /** All pairs that met. Many pairs of one list need them, each for its q-value. */
    pairsOfRoles: new DataLoader<FamilyParams, PairsOfRoles, string>(
      (requests) => Promise.all(requests.map((params) => run(coOccurrencesAll, params))),
      { cacheKeyFn: (params) => JSON.stringify(params) },
    ),

    /** The numbers of actors that can be paired. */
    familySize: new DataLoader<FamilyParams, FamilySize, string>(
      (requests) =>
        Promise.all(
          requests.map(async (params) => {
            const [family] = await run(coOccurrenceFamily, params);
            return family ?? { aActors: 0, bActors: 0, both: 0 };
          }),
        ),
      { cacheKeyFn: (params) => JSON.stringify(params) },
    ),

    /** k: the number of distinct actors of a Fabrique in the requested roles. */
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
