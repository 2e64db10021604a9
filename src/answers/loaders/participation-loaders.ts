import { groupBy } from '../../domain/group-by.ts';
import { after, allOf, type MaybePromise } from '../../domain/maybe-promise.ts';
import { roles as allRoles, type Role } from '../../domain/roles.ts';
import type { Rows } from '../../store/cache/beginning.ts';
import { fabriqueCounts, roleCounts } from '../../store/statements/actor.ts';
import type { Condition } from '../../store/statements/filter/condition.ts';
import {
  participationCountsOfActors,
  participationCountsOfFabriques,
  participationsOfActors,
  participationsOfFabriques,
} from '../../store/statements/participation.ts';
import { ListLoader } from './list-loader.ts';
import type { Reader } from './reader.ts';
import { type ConditionedRequest, type ScopedRequest, type Slice, scopeIds } from './request.ts';
import { createRequestLoader } from './request-loader.ts';

/**
 * Loaders of participations. Fields that show several roles of the same parents share one statement, since all roles are
 * read as one relation.
 */
export function participationLoaders(reader: Reader) {
  const { read } = reader;
  return {
    participationsOfFabrique: createPageLoader('participationsOfFabrique', reader, (condition, params) =>
      read(participationsOfFabriques.where({ participation: condition }), params),
    ),

    participationsOfActor: createPageLoader('participationsOfActor', reader, (condition, params) =>
      read(participationsOfActors.where({ participation: condition }), params),
    ),

    participationCountsOfFabrique: createCountLoader('participationCountsOfFabrique', reader, (condition, params) =>
      read(participationCountsOfFabriques.where({ participation: condition }), params),
    ),

    participationCountsOfActor: createCountLoader('participationCountsOfActor', reader, (condition, params) =>
      read(participationCountsOfActors.where({ participation: condition }), params),
    ),

    fabriqueCountsOfActor: createRequestLoader(
      'fabriqueCountsOfActor',
      reader,
      ({ roles, scope }: ScopedRequest) => [roles, scope],
      async (requests) => {
        const [{ roles, scope }] = requests;
        const ids = requests.map(({ id }) => id);
        const rows = await read(fabriqueCounts, { ids, roles: [...roles], fabriqueIds: scopeIds(scope) });
        return rows.map(({ id, count }) => ({ request: ids.indexOf(id), count }));
      },
    ),

    roleCountsOfActor: createRequestLoader(
      'roleCountsOfActor',
      reader,
      ({ scope }: Omit<ScopedRequest, 'roles'>) => scope,
      async (requests) => {
        const ids = requests.map(({ id }) => id);
        const rows = await read(roleCounts, { ids, fabriqueIds: scopeIds(requests[0].scope) });
        return rows.map(({ id, role, count }) => ({ request: ids.indexOf(id), role, count }));
      },
    ),
  };
}

interface RowOfParent {
  readonly id: string;
  readonly role: Role;
}

/** The parents of a level, and the roles that any of them needs. */
interface ParentParams {
  readonly ids: string[];
  readonly roles: Role[];
}

/** The list of one parent in one role. The lists of a level share a statement, whatever their roles. */
interface RoleList {
  readonly id: string;
  readonly role: Role;
  readonly condition: Condition | null;
}

type PageRequest = ConditionedRequest & Slice;
type PageOfRole = RoleList & Slice;

/** A loader of pages of participations: those of several roles are merged in the order of their keys. */
function createPageLoader<Row extends RowOfParent & { readonly key: string }>(
  name: string,
  { lists }: Reader,
  fetch: (condition: Condition | null, params: ParentParams & Slice) => Promise<Rows<Row>>,
) {
  const loader = new ListLoader<PageOfRole, Row>(name, lists, {
    key: ({ id, role, afterKey, backward, condition }) =>
      `${role} ${backward} ${afterKey === null && condition === null ? '' : JSON.stringify([afterKey, condition])} ${id}`,
    shared: ({ afterKey, backward, condition }) => [afterKey, backward, condition],
    fetch: async (requests, limit) => {
      const [{ afterKey, backward, condition }] = requests;
      return rowsOfRoles(requests, await fetch(condition, { ...parentParams(requests), afterKey, backward, limit }));
    },
  });
  const load = ({ id, condition, afterKey, backward, limit }: PageRequest, role: Role) =>
    loader.load({ id, role, condition, afterKey, backward, limit });
  return {
    name,
    load: (request: PageRequest): MaybePromise<Rows<Row>> => {
      const { roles, backward, limit } = request;
      const [role, ...others] = roles;
      if (role !== undefined && others.length === 0) return load(request, role);
      const direction = backward ? -1 : 1;
      return after(allOf(roles.map((role) => load(request, role))), (lists) =>
        lists
          .flat()
          .sort((one, other) => (one.key < other.key ? -direction : direction))
          .slice(0, limit),
      );
    },
  };
}

/** A loader of numbers of participations: the sum over the requested roles. */
function createCountLoader(
  name: string,
  { lists }: Reader,
  fetch: (condition: Condition | null, params: ParentParams) => Promise<Rows<RowOfParent & { readonly count: number }>>,
) {
  const loader = new ListLoader<RoleList, { readonly count: number }>(name, lists, {
    key: ({ id, role, condition }) => JSON.stringify([id, role, condition]),
    shared: ({ condition }) => condition,
    fetch: async (requests) => rowsOfRoles(requests, await fetch(requests[0].condition, parentParams(requests))),
  });
  return {
    name,
    load: ({ roles, ...request }: ConditionedRequest): MaybePromise<number> =>
      after(allOf(roles.map((role) => loader.load({ ...request, role }))), (counts) =>
        counts.flat().reduce((sum, { count }) => sum + count, 0),
      ),
  };
}

function parentParams(requests: readonly RoleList[]): ParentParams {
  const requested = new Set(requests.map(({ role }) => role));
  return { ids: [...new Set(requests.map(({ id }) => id))], roles: allRoles.filter((role) => requested.has(role)) };
}

function rowsOfRoles<Row extends RowOfParent>(requests: readonly RoleList[], rows: Rows<Row>): Rows<Row>[] {
  const nameOf = ({ id, role }: RowOfParent) => `${role} ${id}`;
  const lists = groupBy(rows, nameOf);
  return requests.map((request) => lists.get(nameOf(request)) ?? []);
}
