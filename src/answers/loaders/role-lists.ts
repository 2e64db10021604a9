import { groupBy } from '../../domain/group-by.ts';
import { after, allOf, type MaybePromise } from '../../domain/maybe-promise.ts';
import { roles as allRoles, type Role } from '../../domain/roles.ts';
import type { Rows } from '../../store/cache/beginning.ts';
import type { Condition } from '../../store/statements/filter/condition.ts';
import type { LazyRecord } from '../../store/statements/record-text.ts';
import type { ParticipationRecord } from '../../store/statements/records.ts';
import { ListLoader } from './list-loader.ts';
import { type NestedLists, noNestedLists, unionOf } from './nested-lists.ts';
import type { Reader } from './reader.ts';
import type { ConditionedRequest, Slice } from './request.ts';

interface RowOfParent {
  readonly id: string;
  readonly role: Role;
}

/** A participation in a list of its Fabrique or of its actor, the parent. `id`: of the parent. */
export interface ParticipationRow extends RowOfParent {
  /** Sort key in the list. */
  readonly key: string;
  readonly participation: LazyRecord<ParticipationRecord>;
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

type PageOfRole = RoleList & Slice & { readonly nested?: NestedLists | undefined };

export type PageRequest = ConditionedRequest & Slice & { readonly nested?: NestedLists | undefined };

/** A row of a nested list: role, sort key, participation, and its end that is not the parent. */
export type NestedRow<End> = readonly [Role, string, LazyRecord<ParticipationRecord>, End];

/** A loader of pages of participations. `End`: what a row leads to, an actor or a Fabrique. */
export interface PageLoader<Row extends object, End> {
  readonly name: string;
  load(request: PageRequest): MaybePromise<Rows<Row>>;
  /** Remembers the lists of a parent that another statement has read. */
  keep(id: string, nested: NestedLists, rows: readonly NestedRow<End>[]): void;
  /** The length of a list of which all rows are known already. Undefined: they are not. */
  lengthOf(list: RoleList): number | undefined;
}

/** A loader of pages of participations: those of several roles are merged in the order of their keys. */
export function createPageLoader<Row extends ParticipationRow, End>(
  name: string,
  { lists }: Reader,
  fetch: (condition: Condition | null, params: ParentParams & Slice, nested: NestedLists) => Promise<Rows<Row>>,
  rowOf: (row: ParticipationRow, end: End) => Row,
): PageLoader<Row, End> {
  const loader = new ListLoader<PageOfRole, Row>(name, lists, {
    key: ({ id, role, afterKey, backward, condition }) =>
      `${role} ${backward} ${afterKey === null && condition === null ? '' : JSON.stringify([afterKey, condition])} ${id}`,
    shared: ({ afterKey, backward, condition }) => [afterKey, backward, condition],
    fetch: async (requests, limit) => {
      const [{ afterKey, backward, condition }] = requests;
      const nested = unionOf(requests.map((request) => request.nested ?? noNestedLists));
      const params = { ...parentParams(requests), afterKey, backward, limit };
      return rowsOfRoles(requests, await fetch(condition, params, nested));
    },
  });
  const load = ({ id, condition, afterKey, backward, limit, nested }: PageRequest, role: Role) =>
    loader.load({ id, role, condition, afterKey, backward, limit, nested });
  const fromTheStart = { afterKey: null, backward: false, limit: Number.POSITIVE_INFINITY };
  return {
    name,
    lengthOf: (list) => loader.lengthOf({ ...list, ...fromTheStart }),
    load: (request) => {
      const { roles, backward, limit } = request;
      const [role, ...others] = roles;
      if (role !== undefined && others.length === 0) return load(request, role);
      return after(allOf(roles.map((role) => load(request, role))), (lists) =>
        lists.flat().sort(byKey(backward)).slice(0, limit),
      );
    },
    keep: (id, { roles, limit }, rows) => {
      const list = { ...fromTheStart, id, condition: null, limit };
      const found = groupBy(
        rows.map(([role, key, participation, end]) => rowOf({ id, role, key, participation }, end)),
        ({ role }) => role,
      );
      for (const role of roles) loader.keep({ ...list, role }, found.get(role) ?? [], limit);
    },
  };
}

/** A loader of numbers of participations: the sum over the requested roles. `pages` may know some of them. */
export function createCountLoader(
  name: string,
  { lists }: Reader,
  pages: Pick<PageLoader<ParticipationRow, unknown>, 'lengthOf'>,
  fetch: (condition: Condition | null, params: ParentParams) => Promise<Rows<RowOfParent & { readonly count: number }>>,
) {
  const loader = new ListLoader<RoleList, { readonly count: number }>(name, lists, {
    key: ({ id, role, condition }) => JSON.stringify([id, role, condition]),
    shared: ({ condition }) => condition,
    fetch: async (requests) => rowsOfRoles(requests, await fetch(requests[0].condition, parentParams(requests))),
  });
  const load = (list: RoleList) => {
    const count = pages.lengthOf(list);
    return count === undefined ? loader.load(list) : [{ count }];
  };
  return {
    name,
    load: ({ roles, ...request }: ConditionedRequest): MaybePromise<number> =>
      after(allOf(roles.map((role) => load({ ...request, role }))), (counts) =>
        counts.flat().reduce((sum, { count }) => sum + count, 0),
      ),
  };
}

/** Compares rows by their keys, which differ. */
export function byKey(backward: boolean) {
  const direction = backward ? -1 : 1;
  return (one: { readonly key: string }, other: { readonly key: string }) =>
    one.key < other.key ? -direction : direction;
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
