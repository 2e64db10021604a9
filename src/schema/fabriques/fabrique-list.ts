import { fabriques, findFabrique } from '../../answers/fabriques/fabriques.ts';
import type { FabriqueRecord } from '../../answers/records.ts';
import { builder } from '../builder.ts';
import { FabriqueFilter } from '../filter/fabrique-filter.ts';
import { filterWork } from '../filter/price.ts';
import { nestedLists } from '../look-ahead.ts';
import { connectionType, pageArgs } from '../page/connection-type.ts';
import { orderInput, ordersArg } from '../page/order.ts';
import { pricedPage, statementWork } from '../price.ts';
import { Fabrique } from './fabrique.ts';

export const FabriqueConnection = connectionType<FabriqueRecord>('Fabrique', Fabrique, {
  description: 'A page of Fabriques.',
});

const FabriqueOrderField = builder.enumType('FabriqueOrderField', {
  description: 'The values by which Fabriques can be ordered.',
  values: {
    YEAR: { value: 'YEAR', description: 'Year under which the source page lists the Fabrique.' },
    TITLE: { value: 'TITLE', description: 'Title. Case and accents are ignored.' },
    PERIOD_FROM: {
      value: 'PERIOD_FROM',
      description: 'First month of the work. Fabriques without a `period` come last.',
    },
    TERRITOIRE_COUNT: { value: 'TERRITOIRE_COUNT', description: 'Number of territoires that took part.' },
    ORGANISATION_COUNT: {
      value: 'ORGANISATION_COUNT',
      description: 'Number of distinct organisations that took part, in any role.',
    },
    PARTNER_COUNT: { value: 'PARTNER_COUNT', description: 'Number of distinct partners.' },
  } as const,
});

const FabriqueOrder = orderInput('FabriqueOrder', {
  description: 'An order of Fabriques.',
  field: FabriqueOrderField,
  direction: 'ASC',
});

builder.queryField('fabriques', (t) =>
  t.field({
    type: FabriqueConnection,
    description: 'The Fabriques prospectives.',
    args: {
      filter: t.arg({ type: FabriqueFilter, description: 'Only these Fabriques. Default: all.' }),
      orderBy: ordersArg(t.arg, FabriqueOrder, 'by year, newest first'),
      ...pageArgs(t.arg),
    },
    ...pricedPage(({ filter }: { filter?: unknown }) => ({ work: statementWork + filterWork(filter) })),
    resolve: (_root, args, context, info) => fabriques(args, context, nestedLists(info, context.limits)),
  }),
);

builder.queryField('fabrique', (t) =>
  t.field({
    type: Fabrique,
    nullable: true,
    description:
      'One Fabrique by slug. One that left the source page is as in the last release that had it: see `lastSeen`. Null when no Fabrique has the slug.',
    args: { slug: t.arg.string({ required: true, description: 'The current slug, or a former one.' }) },
    resolve: (_root, { slug }, context, info) => findFabrique(slug, context, nestedLists(info, context.limits)),
  }),
);
