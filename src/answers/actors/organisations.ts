import { z } from 'zod';
import { fold } from '../../domain/fold.ts';
import { type OrganisationRole, organisationRoles, type Role, roleTable } from '../../domain/roles.ts';
import { organisationLists } from '../../store/load/precomputed-list.ts';
import { actorsListed } from '../../store/statements/actor.ts';
import { organisationCount, organisationPage } from '../../store/statements/organisation.ts';
import { listName } from '../../store/statements/precomputed-lists.ts';
import type { OrganisationRecord } from '../../store/statements/records.ts';
import { atLeastOne, type Optional, parseArguments, queryText } from '../arguments.ts';
import type { AnswerContext } from '../context.ts';
import { parseIds } from '../global-id.ts';
import type { Limits } from '../limits.ts';
import { Connection } from '../page/connection.ts';
import { sortedCursor } from '../page/cursor-shape.ts';
import { type Order, orderParams, parseOrders } from '../page/order.ts';
import { type PageArguments, parsePage } from '../page/page.ts';
import { type ActorRow, hasAtLeast, isOf, isPrefix, readPage } from '../page/precomputed-page.ts';
import type { ActorOrderField } from './territoires.ts';

/** A filter as a client writes it: all conditions must hold. */
export type OrganisationFilterInput = Optional<{
  roles: readonly Role[];
  minFabriques: number;
  text: string;
  /** Global ids. */
  ids: readonly string[];
}>;

/** Default order: by name, ascending. */
export type OrganisationListArguments = PageArguments &
  Optional<{ filter: OrganisationFilterInput; orderBy: readonly Order<ActorOrderField>[] }>;

/** The lists of organisations: of all, or of those with a role. */
export type OrganisationList = 'organisations' | (typeof roleTable)[OrganisationRole]['list'];

const roleOfList = {
  organisations: null,
  ...Object.fromEntries(organisationRoles.map((role) => [roleTable[role].list, role])),
} as Record<OrganisationList, OrganisationRole | null>;

const filterSchema = z.object({
  roles: z
    .array(z.enum(organisationRoles, 'An organisation never holds the role TERRITOIRE. Give the other ones.'))
    .min(1, 'Give one role or more, or leave it out for all.')
    .nullish(),
  minFabriques: atLeastOne.nullish(),
  text: queryText.nullish(),
  ids: z.array(z.string()).nullish(),
});

function filterParams(
  filter: OrganisationFilterInput | null | undefined,
  listRole: OrganisationRole | null,
  limits: Limits,
) {
  const given = parseArguments(filter ?? {}, filterSchema, 'filter');
  const requested = organisationRoles.filter((role) => given.roles?.includes(role));
  const heldRoles = requested.length === 0 ? null : requested;
  const roles = listRole === null ? (heldRoles ?? [...organisationRoles]) : [listRole];
  const mustTakePart = listRole !== null || heldRoles !== null;
  return {
    text: given.text == null ? null : fold(given.text),
    ids: parseIds(given.ids, 'Organisation', limits),
    heldRoles,
    roles,
    minFabriques: given.minFabriques ?? (mustTakePart ? 1 : 0),
  };
}

/** A list of organisations. Errors: `BAD_USER_INPUT`. */
export function organisations(name: OrganisationList, args: OrganisationListArguments, { run, limits }: AnswerContext) {
  const order = parseOrders(args.orderBy, 'NAME', { field: 'NAME', direction: 'ASC' });
  const list = listName(name, ...order.orders);
  const page = parsePage(args, list, sortedCursor, limits);
  const filter = filterParams(args.filter, roleOfList[name], limits);
  const { minFabriques, ...others } = args.filter ?? {};
  return new Connection({
    list,
    page,
    fetch: readPage<ActorRow<OrganisationRecord>>({
      ...{ list: name, order, lists: organisationLists, page },
      whole: Object.values(others).every((value) => value == null) && isPrefix(order, minFabriques ?? 0),
      listed: async (params) => {
        const rows = await run(actorsListed, params);
        return rows.filter(isOf('Organisation')).filter(hasAtLeast(minFabriques ?? 0));
      },
      sorted: (limit) => run(organisationPage, { ...filter, ...orderParams(order, page), limit }),
    }),
    cursorOf: ({ actor, sort }) => [sort, actor.key],
    edgeOf: ({ actor }) => ({ node: actor }),
    count: async () => (await run(organisationCount, filter))[0]?.count ?? 0,
  });
}
