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
import type { Reader } from './reader.ts';
import { type RoleRequest, type ScopedRequest, scopeIds } from './request.ts';
import { createRequestLoader } from './request-loader.ts';
import { createSingleLoader } from './single-loader.ts';

type FamilyParams = z.input<typeof coOccurrenceFamily.params>;

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
export function coOccurrenceLoaders(reader: Reader) {
  const { read } = reader;
  return {
    coOccurrencesOfActor: createRequestLoader(
      'coOccurrencesOfActor',
      reader,
      // Never batch an unlimited request with a paged one: the page would be read with the larger limit.
      ({ roleB, minCount, scope, limit }: ActorPairsPageRequest) => [roleB, minCount, scope, limit === noLimit],
      (requests, limit) =>
        read(coOccurrencesOfActors, {
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
          limit,
        }),
    ),

    coOccurrenceCountsOfActor: createRequestLoader(
      'coOccurrenceCountsOfActor',
      reader,
      ({ roleB, minCount, scope }: ActorPairsRequest) => [roleB, minCount, scope],
      (requests) =>
        read(coOccurrenceCountsOfActors, {
          requests: requests.map(({ id, roles }, index) => ({ index, id, roles: [...roles] })),
          roleB: requests[0].roleB,
          fabriqueIds: scopeIds(requests[0].scope),
          minCount: requests[0].minCount,
        }),
    ),

    /** All pairs that met. Many pairs of one list need them, each for its q-value. */
    pairsOfRoles: createSingleLoader(
      'pairsOfRoles',
      reader,
      (params: FamilyParams) => read(coOccurrencesAll, params),
      (rows) => rows,
    ),

    /** The numbers of actors that can be paired. */
    familySize: createSingleLoader(
      'familySize',
      reader,
      (params: FamilyParams) => read(coOccurrenceFamily, params),
      ([family]): FamilySize => family ?? { aActors: 0, bActors: 0, both: 0 },
    ),

    /** k: the number of distinct actors of a Fabrique in the requested roles. */
    fabriqueSize: createRequestLoader(
      'fabriqueSize',
      reader,
      ({ roles }: RoleRequest) => roles,
      async (requests) => {
        const ids = requests.map(({ id }) => id);
        const rows = await read(fabriqueSizes, { ids, roles: [...requests[0].roles] });
        return rows.map(({ id, size }) => ({ request: ids.indexOf(id), size }));
      },
    ),
  };
}
