import { findOrganisation } from '../../answers/actors/find-actor.ts';
import { type OrganisationList, organisations } from '../../answers/actors/organisations.ts';
import { organisationRoles, roleTable } from '../../domain/roles.ts';
import { builder } from '../builder.ts';
import { OrganisationFilter } from '../filter/actor-filters.ts';
import { filterWork } from '../filter/price.ts';
import { nestedLists } from '../look-ahead.ts';
import { pageArgs } from '../page/connection-type.ts';
import { orderInput, ordersArg } from '../page/order.ts';
import { pricedPage, statementWork } from '../price.ts';
import { actorOrderValues } from './actor-order.ts';
import { Organisation, OrganisationConnection } from './organisation.ts';

const OrganisationOrderField = builder.enumType('OrganisationOrderField', {
  description: 'The values by which organisations can be ordered.',
  values: {
    NAME: { value: 'NAME', description: 'Name. Case and accents are ignored.' },
    FABRIQUE_COUNT: {
      value: 'FABRIQUE_COUNT',
      description: 'Number of Fabriques in the role of the list, or in one of the roles of the filter.',
    },
    ...actorOrderValues,
  } as const,
});

const OrganisationOrder = orderInput('OrganisationOrder', {
  description: 'An order of organisations.',
  field: OrganisationOrderField,
  direction: 'ASC',
});

const descriptions: readonly (readonly [OrganisationList, string])[] = [
  ['organisations', 'The organisations that took part, and those that have such an organisation as a part.'],
  ...organisationRoles
    .map((role) => roleTable[role])
    .map(({ list, listDescriptions }) => [list, listDescriptions.query] as const),
];

for (const [name, description] of descriptions) {
  builder.queryField(name, (t) =>
    t.field({
      type: OrganisationConnection,
      description,
      args: {
        filter: t.arg({ type: OrganisationFilter, description: 'Only these organisations. Default: all.' }),
        orderBy: ordersArg(t.arg, OrganisationOrder, 'by name, A to Z'),
        ...pageArgs(t.arg),
      },
      ...pricedPage(({ filter }: { filter?: unknown }) => ({ work: statementWork + filterWork(filter) })),
      resolve: (_root, args, context, info) => organisations(name, args, context, nestedLists(info, context.limits)),
    }),
  );
}

builder.queryField('organisation', (t) =>
  t.field({
    type: Organisation,
    nullable: true,
    description:
      'One organisation by slug. One that left the source page is as in the last release that had it: see `lastSeen`. Null when no organisation has the slug.',
    args: { slug: t.arg.string({ required: true, description: 'The current slug, or a former one.' }) },
    resolve: (_root, { slug }, context, info) => findOrganisation(slug, context, nestedLists(info, context.limits)),
  }),
);
