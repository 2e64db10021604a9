import { after } from '../../domain/maybe-promise.ts';
import { type OrganisationRole, organisationRoles, roleTable } from '../../domain/roles.ts';
import { organisationLists } from '../../store/load/precomputed-list.ts';
import { organisationCount } from '../../store/statements/organisation.ts';
import { listName } from '../../store/statements/precomputed-lists.ts';
import type { OrganisationRecord } from '../../store/statements/records.ts';
import type { Optional } from '../arguments.ts';
import type { AnswerContext } from '../context.ts';
import type { OrganisationFilterInput } from '../filter/filter-input.ts';
import { parseOrganisationFilter } from '../filter/filters.ts';
import { noNestedLists } from '../loaders/nested-lists.ts';
import { Connection } from '../page/connection.ts';
import { sortedCursor } from '../page/cursor-shape.ts';
import { type Order, orderParams, parseOrders } from '../page/order.ts';
import { type PageArguments, parsePage } from '../page/page.ts';
import { type ActorRow, hasAtLeast, isOf, isPrefix, readPage } from '../page/precomputed-page.ts';
import type { ActorOrderField } from './territoires.ts';

/** Default order: by name, ascending. */
export type OrganisationListArguments = PageArguments &
  Optional<{ filter: OrganisationFilterInput; orderBy: readonly Order<ActorOrderField>[] }>;

/** The lists of organisations: of all, or of those with a role. */
export type OrganisationList = 'organisations' | (typeof roleTable)[OrganisationRole]['list'];

const roleOfList = {
  organisations: null,
  ...Object.fromEntries(organisationRoles.map((role) => [roleTable[role].list, role])),
} as Record<OrganisationList, OrganisationRole | null>;

/** The roles in which Fabriques count, and their minimum number. A list of one role counts in that role. */
function countParams({ roles, minFabriques }: OrganisationFilterInput, listRole: OrganisationRole | null) {
  const held = roles == null ? null : organisationRoles.filter((role) => roles.includes(role));
  return {
    roles: listRole === null ? (held ?? [...organisationRoles]) : [listRole],
    minFabriques: minFabriques ?? (listRole !== null || held !== null ? 1 : 0),
  };
}

/** A list of organisations. `nested`: the lists to read with them. Errors: `BAD_USER_INPUT`. */
export async function organisations(
  name: OrganisationList,
  args: OrganisationListArguments,
  context: AnswerContext,
  nested = noNestedLists,
) {
  const { run, loaders, limits } = context;
  const order = parseOrders(args.orderBy, 'NAME', { field: 'NAME', direction: 'ASC' });
  const list = listName(name, ...order.orders);
  const page = parsePage(args, list, sortedCursor, limits);
  const { minFabriques, ...others } = args.filter ?? {};
  const { condition } = await parseOrganisationFilter(others, 'filter', context);
  const params = countParams(args.filter ?? {}, roleOfList[name]);
  return new Connection({
    list,
    page,
    fetch: readPage<ActorRow<OrganisationRecord>>({
      ...{ list: name, order, lists: organisationLists, page },
      whole: Object.values(others).every((value) => value == null) && isPrefix(order, minFabriques ?? 0),
      listed: (params) =>
        after(loaders.actorsListed.load({ ...params, nested }), (rows) =>
          rows.filter(isOf('Organisation')).filter(hasAtLeast(minFabriques ?? 0)),
        ),
      sorted: (limit) =>
        loaders.organisationPage.load({ condition, ...params, ...orderParams(order, page), nested, limit }),
    }),
    cursorOf: ({ actor, sort }) => [sort, actor.key],
    edgeOf: ({ actor }) => ({ node: actor }),
    count: async () => (await run(organisationCount.where({ organisation: condition }), params))[0]?.count ?? 0,
  });
}
