import { z } from 'zod';
import { findActor } from '../../answers/actors/find-actor.ts';
import { atLeastOne, parseArguments, queryText } from '../../answers/arguments.ts';
import type { Context } from '../../answers/context.ts';
import { parseIds } from '../../answers/global-id.ts';
import { defaultLimits, type Limits } from '../../answers/limits.ts';
import { Connection } from '../../answers/page/connection.ts';
import { sortedCursor } from '../../answers/page/cursor-shape.ts';
import { type PageArguments, parsePage } from '../../answers/page/page.ts';
import { type ActorRow, hasAtLeast, isBeginning, isOf, readPage } from '../../answers/page/precomputed-page.ts';
import { fold } from '../../domain/fold.ts';
import { type OrganisationRole, organisationRoles } from '../../domain/role.ts';
import { organisationLists } from '../../store/load/precomputed-list.ts';
import { actorsListed } from '../../store/statements/actor.ts';
import { organisationCount, organisationPage } from '../../store/statements/organisation.ts';
import type { OrganisationRecord } from '../../store/statements/records.ts';
import { builder } from '../builder.ts';
import { pageArgs } from '../page/connection-type.ts';
import { OrderDirection, orderParams } from '../page/order.ts';
import { pricedPage } from '../price.ts';
import { Organisation, OrganisationConnection } from './organisation.ts';
import { RoleEnum } from './role.ts';

const OrganisationFilter = builder.inputType('OrganisationFilter', {
  description: 'Which organisations are meant: all conditions that are given must hold.',
  fields: (t) => ({
    roles: t.field({ type: [RoleEnum], description: 'That held one of these roles in one Fabrique or more.' }),
    minFabriques: t.int({
      description: 'That took part in so many Fabriques or more: in the role of the list, or in one of `roles`.',
    }),
    text: t.string({
      description: 'Words of its name, acronym or another of its names; case and accents do not matter.',
    }),
    ids: t.idList({ description: `Global ids of organisations, ${defaultLimits.ids} at most.` }),
  }),
});

const OrganisationOrderField = builder.enumType('OrganisationOrderField', {
  description: 'By what organisations can be ordered.',
  values: {
    NAME: { value: 'NAME', description: 'By name; case and accents do not matter.' },
    FABRIQUE_COUNT: {
      value: 'FABRIQUE_COUNT',
      description: 'By the number of Fabriques in the role of the list, or in one of the roles of the filter.',
    },
  } as const,
});

const OrganisationOrder = builder.inputType('OrganisationOrder', {
  description: 'How organisations are ordered.',
  fields: (t) => ({
    field: t.field({ type: OrganisationOrderField, required: true, description: 'By what.' }),
    direction: t.field({ type: OrderDirection, required: true, defaultValue: 'ASC', description: 'Which way.' }),
  }),
});

const filterSchema = z.object({
  roles: z
    .array(z.enum(organisationRoles, 'An organisation never holds the role TERRITOIRE. Give the other ones.'))
    .min(1, 'Give one role or more, or leave it out for all.')
    .nullish(),
  minFabriques: atLeastOne.nullish(),
  text: queryText.nullish(),
  ids: z.array(z.string()).nullish(),
});

type FilterInput = typeof OrganisationFilter.$inferInput | null | undefined;
type OrderInput = typeof OrganisationOrder.$inferInput | null | undefined;

/** `listRole` is the role of the list (partners…); a list of all organisations has none. */
function filterParams(filter: FilterInput, listRole: OrganisationRole | null, limits: Limits) {
  const given = parseArguments(filter ?? {}, filterSchema, 'filter');
  const asked = organisationRoles.filter((role) => given.roles?.includes(role));
  const held = asked.length === 0 ? null : asked;
  const roles = listRole === null ? (held ?? [...organisationRoles]) : [listRole];
  const mustTakePart = listRole !== null || held !== null;
  return {
    text: given.text == null ? null : fold(given.text),
    ids: parseIds(given.ids, 'Organisation', limits),
    heldRoles: held,
    roles,
    minFabriques: given.minFabriques ?? (mustTakePart ? 1 : 0),
  };
}

function organisationConnection(
  name: string,
  listRole: OrganisationRole | null,
  args: PageArguments & { filter?: FilterInput; orderBy?: OrderInput },
  { run, limits }: Context,
) {
  const order = args.orderBy ?? { field: 'NAME', direction: 'ASC' };
  const list = `${name}:${order.field}:${order.direction}`;
  const page = parsePage(args, list, sortedCursor, limits);
  const filter = filterParams(args.filter, listRole, limits);
  const { minFabriques, ...others } = args.filter ?? {};
  return new Connection({
    list,
    page,
    fetch: readPage<ActorRow<OrganisationRecord>>({
      ...{ list, lists: organisationLists, page },
      whole: Object.values(others).every((value) => value == null) && isBeginning(list, minFabriques ?? 0),
      listed: async (params) => {
        const rows = await run(actorsListed, { ...params, order: order.field });
        return rows.filter(isOf('Organisation')).filter(hasAtLeast(minFabriques ?? 0, order.field));
      },
      sorted: (limit) => run(organisationPage, { ...filter, ...orderParams(order, page), limit }),
    }),
    cursorOf: ({ actor, sort }) => [sort, actor.key],
    edgeOf: ({ actor }) => ({ node: actor }),
    count: async () => (await run(organisationCount, filter))[0]?.count ?? 0,
  });
}

const lists = [
  ['organisations', null, 'Organisations: all that took part, and those of which these are a part.'],
  ['partners', 'PARTNER', 'Organisations that were partners of one Fabrique or more.'],
  ['cofinanceurs', 'COFINANCEUR', 'Organisations that paid for one Fabrique or more.'],
  ['associations', 'ASSOCIATION', 'Associations of elected officials that were partners of one Fabrique or more.'],
] as const;

for (const [name, role, description] of lists) {
  builder.queryField(name, (t) =>
    t.field({
      type: OrganisationConnection,
      description,
      args: {
        filter: t.arg({ type: OrganisationFilter, description: 'Which ones; all when left out.' }),
        orderBy: t.arg({ type: OrganisationOrder, description: 'By name, A to Z, when left out.' }),
        ...pageArgs(t.arg),
      },
      ...pricedPage(),
      resolve: (_root, args, context) => organisationConnection(name, role, args, context),
    }),
  );
}

builder.queryField('organisation', (t) =>
  t.field({
    type: Organisation,
    nullable: true,
    description: 'One organisation, by slug; null when there is none.',
    args: { slug: t.arg.string({ required: true, description: 'Its slug, or one that it had before.' }) },
    resolve: async (_root, { slug }, { run }) => {
      const actor = await findActor(slug, 'Organisation', run);
      return actor?.type === 'Organisation' ? actor : null;
    },
  }),
);
