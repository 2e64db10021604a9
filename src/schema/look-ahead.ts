import {
  type FieldNode,
  type GraphQLField,
  type GraphQLResolveInfo,
  getArgumentValues,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { parseRoles } from '../answers/actors/roles.ts';
import type { Limits } from '../answers/limits.ts';
import { type NestedLists, noNestedLists, unionOf } from '../answers/loaders/nested-lists.ts';
import { type PageArguments, pageSize } from '../answers/page/page.ts';
import type { Role } from '../domain/roles.ts';

/**
 * Reading ahead: a resolver that reads nodes asks here which lists of participations the query selects below them, so that one
 * statement reads both. A list that is not found here is read by its own resolver, one statement later: the answer is the same.
 */

/** The field is a list of participations in one role, or in those of its argument `roles`. */
export interface ParticipationList {
  readonly role: Role | null;
}

/** Marks a field as a list of participations. Spread the result into the extensions of the field. */
export function participationList(role: Role | null) {
  return { participationList: { role } satisfies ParticipationList };
}

/** The fields that lead from a list to the nodes that are read with it: those of its rows, or an end of its participations. */
const waysTo = {
  node: new Set(['edges', 'nodes', 'node']),
  fabrique: new Set(['edges', 'nodes', 'node', 'fabrique']),
};

interface SelectedList extends ParticipationList {
  readonly definition: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
}

/** By field of a document: a document is parsed once and executed often. */
const selectedLists = new WeakMap<FieldNode, readonly SelectedList[]>();
/** By execution, which has its own object of variables, and by field. */
const nestedOfExecution = new WeakMap<object, Map<FieldNode, NestedLists>>();

/**
 * The lists of participations that a query selects below the nodes of this field. `to`: which nodes of a list of participations.
 * A list with a filter or a cursor is left to its own resolver, and so is one whose selection depends on a directive.
 */
export function nestedLists(
  info: GraphQLResolveInfo,
  limits: Pick<Limits, 'page'>,
  to: keyof typeof waysTo = 'node',
): NestedLists {
  const [field] = info.fieldNodes;
  if (field === undefined) return noNestedLists;
  const known = nestedOfExecution.get(info.variableValues) ?? new Map<FieldNode, NestedLists>();
  nestedOfExecution.set(info.variableValues, known);
  const found = known.get(field);
  if (found !== undefined) return found;
  const nested = unionOf(
    info.fieldNodes.flatMap((node) => selectedBelow(node, info, waysTo[to])).map((list) => listOf(list, info, limits)),
  );
  known.set(field, nested);
  return nested;
}

function listOf(
  { role, definition, node }: SelectedList,
  { variableValues }: GraphQLResolveInfo,
  limits: Pick<Limits, 'page'>,
) {
  const args = getArgumentValues(definition, node, variableValues) as PageArguments & {
    readonly filter?: unknown;
    readonly withParts?: boolean | null;
    readonly roles?: readonly Role[] | null;
  };
  const isBeginning = args.filter == null && args.after == null && args.before == null && args.last == null;
  if (!isBeginning || args.withParts === true) return noNestedLists;
  // A connection reads one row more than its page, to know whether there are more.
  return { roles: role === null ? parseRoles(args.roles) : [role], limit: pageSize(args, limits) + 1 };
}

function selectedBelow(field: FieldNode, info: GraphQLResolveInfo, ways: ReadonlySet<string>): readonly SelectedList[] {
  const known = selectedLists.get(field);
  if (known !== undefined) return known;
  const lists = [...listsIn(field.selectionSet, getNamedType(info.returnType).name, info, ways)];
  selectedLists.set(field, lists);
  return lists;
}

function* listsIn(
  selections: SelectionSetNode | undefined,
  typeName: string,
  info: GraphQLResolveInfo,
  ways: ReadonlySet<string>,
): Iterable<SelectedList> {
  for (const selection of selections?.selections ?? []) {
    if (selection.directives !== undefined && selection.directives.length > 0) continue;
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      yield* listsIn(selection.selectionSet, selection.typeCondition?.name.value ?? typeName, info, ways);
    } else if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = info.fragments[selection.name.value];
      yield* listsIn(fragment?.selectionSet, fragment?.typeCondition.name.value ?? typeName, info, ways);
    } else {
      const type = info.schema.getType(typeName);
      const definition =
        isObjectType(type) || isInterfaceType(type) ? type.getFields()[selection.name.value] : undefined;
      if (definition === undefined) continue;
      const list = definition.extensions['participationList'] as ParticipationList | undefined;
      if (list !== undefined) {
        if (readsRows(selection)) yield { ...list, definition, node: selection };
      } else if (ways.has(definition.name)) {
        yield* listsIn(selection.selectionSet, getNamedType(definition.type).name, info, ways);
      }
    }
  }
}

/** Whether a selection of a list needs its rows, and not only their number. A fragment may. */
function readsRows({ selectionSet }: FieldNode): boolean {
  return selectionSet?.selections.some((one) => one.kind !== Kind.FIELD || one.name.value !== 'totalCount') ?? false;
}
