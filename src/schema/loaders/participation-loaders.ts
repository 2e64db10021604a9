import DataLoader from 'dataloader';
import { actorsByIds, fabriqueCounts, roleCounts } from '../../store/queries/actor.ts';
import {
  participationCountsOfActors,
  participationCountsOfFabriques,
  participationsOfActors,
  participationsOfFabriques,
} from '../../store/queries/participation.ts';
import type { ActorRecord } from '../../store/records.ts';
import { alignById } from '../align.ts';
import type { Run } from '../context.ts';
import { greatestLimit, type RoleRequest, type ScopedRequest, type Slice, scopeIds } from './request.ts';
import { createRequestLoader } from './request-loader.ts';

/**
 * Participations are one relation with a role, so one loader serves every sibling connection of every parent: a level
 * costs one statement, whatever it shows.
 */
export function participationLoaders(run: Run) {
  return {
    participationsOfFabrique: createRequestLoader(
      ({ backward }: RoleRequest & Slice) => backward,
      (requests) =>
        run(participationsOfFabriques, {
          requests: requests.map(({ id, roles, afterKey }, index) => ({ index, id, roles: [...roles], afterKey })),
          backward: requests[0].backward,
          limit: greatestLimit(requests),
        }),
    ),

    participationsOfActor: createRequestLoader(
      ({ backward, scope }: ScopedRequest & Slice) => [backward, scope],
      (requests) =>
        run(participationsOfActors, {
          requests: requests.map(({ id, roles, afterKey }, index) => ({ index, id, roles: [...roles], afterKey })),
          fabriqueIds: scopeIds(requests[0].scope),
          backward: requests[0].backward,
          limit: greatestLimit(requests),
        }),
    ),

    participationCountsOfFabrique: createRequestLoader(
      (_: RoleRequest) => null,
      (requests) =>
        run(participationCountsOfFabriques, {
          requests: requests.map(({ id, roles }, index) => ({ index, id, roles: [...roles] })),
        }),
    ),

    participationCountsOfActor: createRequestLoader(
      ({ scope }: ScopedRequest) => scope,
      (requests) =>
        run(participationCountsOfActors, {
          requests: requests.map(({ id, roles }, index) => ({ index, id, roles: [...roles] })),
          fabriqueIds: scopeIds(requests[0].scope),
        }),
    ),

    fabriqueCountsOfActor: createRequestLoader(
      ({ roles, scope }: ScopedRequest) => [roles, scope],
      async (requests) => {
        const ids = requests.map(({ id }) => id);
        const rows = await run(fabriqueCounts, {
          ids,
          roles: [...requests[0].roles],
          fabriqueIds: scopeIds(requests[0].scope),
        });
        return rows.map(({ id, count }) => ({ request: ids.indexOf(id), count }));
      },
    ),

    roleCountsOfActor: createRequestLoader(
      ({ scope }: Omit<ScopedRequest, 'roles'>) => scope,
      async (requests) => {
        const ids = requests.map(({ id }) => id);
        const rows = await run(roleCounts, { ids, fabriqueIds: scopeIds(requests[0].scope) });
        return rows.map(({ id, role, count }) => ({ request: ids.indexOf(id), role, count }));
      },
    ),

    /** Who takes part, whatever it is: the ids of territoires and organisations are unique among both. */
    actor: new DataLoader<string, ActorRecord>(async (ids) => {
      const actors = (await run(actorsByIds, { ids: [...ids] })).map(({ actor }) => actor);
      return alignById(ids, actors, ({ id }) => id);
    }),
  };
}
