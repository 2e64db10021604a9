import { groupBy } from '../../domain/group-by.ts';
import { roles as allRoles, type Role } from '../../domain/roles.ts';
import { fabriqueCounts, roleCounts } from '../../store/statements/actor.ts';
import {
  participationCountsOfActors,
  participationCountsOfFabriques,
  participationsOfActors,
  participationsOfFabriques,
} from '../../store/statements/participation.ts';
import type { Run } from '../run.ts';
import {
  type ConditionedRequest,
  largestLimit,
  type RoleRequest,
  type ScopedRequest,
  type Slice,
  scopeIds,
} from './request.ts';
import { createRequestLoader } from './request-loader.ts';

/**
 * Loaders of participations. Fields that show several roles of the same parents share one statement, since all roles are
 * read as one relation.
 */
export function participationLoaders(run: Run) {
  return {
    participationsOfFabrique: createRequestLoader(
      ({ afterKey, backward, condition }: ConditionedRequest & Slice) => [afterKey, backward, condition],
      async (requests) => {
        const query = participationsOfFabriques.where({ participation: requests[0].condition });
        return rowsPerRequest(requests, await run(query, pageParams(requests)));
      },
    ),

    participationsOfActor: createRequestLoader(
      ({ afterKey, backward, condition }: ConditionedRequest & Slice) => [afterKey, backward, condition],
      async (requests) => {
        const query = participationsOfActors.where({ participation: requests[0].condition });
        return rowsPerRequest(requests, await run(query, pageParams(requests)));
      },
    ),

    participationCountsOfFabrique: createRequestLoader(
      ({ condition }: ConditionedRequest) => condition,
      async (requests) => {
        const query = participationCountsOfFabriques.where({ participation: requests[0].condition });
        return countsPerRequest(requests, await run(query, parentParams(requests)));
      },
    ),

    participationCountsOfActor: createRequestLoader(
      ({ condition }: ConditionedRequest) => condition,
      async (requests) => {
        const query = participationCountsOfActors.where({ participation: requests[0].condition });
        return countsPerRequest(requests, await run(query, parentParams(requests)));
      },
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
  };
}

type PageRequest = RoleRequest & Slice;

/** The parents of all requests, and the roles of any. */
function parentParams(requests: readonly RoleRequest[]) {
  return {
    ids: [...new Set(requests.map(({ id }) => id))],
    roles: allRoles.filter((role) => requests.some(({ roles }) => roles.includes(role))),
  };
}

/** The parameters of one statement for all requests: it reads a page of each role for each parent. */
function pageParams(requests: readonly [PageRequest, ...PageRequest[]]) {
  const { afterKey, backward } = requests[0];
  return {
    ...parentParams(requests),
    afterKey,
    backward,
    limit: largestLimit(requests),
  };
}

interface RowOfParent {
  readonly id: string;
  readonly role: Role;
  readonly key: string;
}

/** Selects the rows of each request: those of its parent in its roles, in the order of the list, up to its limit. */
function rowsPerRequest<Row extends RowOfParent>(
  requests: readonly PageRequest[],
  rows: readonly Row[],
): (Row & { readonly request: number })[] {
  const ofParent = groupBy(rows, ({ id }) => id);
  return requests.flatMap(({ id, roles, backward, limit }, request) => {
    const direction = backward ? -1 : 1;
    return (ofParent.get(id) ?? [])
      .filter(({ role }) => roles.includes(role))
      .toSorted((one, other) => (one.key < other.key ? -direction : direction))
      .slice(0, limit)
      .map((row) => ({ ...row, request }));
  });
}

/** The count of each request: the sum of those of its parent in its roles. */
function countsPerRequest(
  requests: readonly RoleRequest[],
  rows: readonly { readonly id: string; readonly role: Role; readonly count: number }[],
): { readonly request: number; readonly count: number }[] {
  const ofParent = groupBy(rows, ({ id }) => id);
  return requests.map(({ id, roles }, request) => ({
    request,
    count: (ofParent.get(id) ?? []).reduce((sum, { role, count }) => sum + (roles.includes(role) ? count : 0), 0),
  }));
}
