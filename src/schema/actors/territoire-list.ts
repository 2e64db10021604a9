import { findTerritoire } from '../../answers/actors/find-actor.ts';
import { territoires } from '../../answers/actors/territoires.ts';
import { builder } from '../builder.ts';
import { TerritoireFilter } from '../filter/actor-filters.ts';
import { filterWork } from '../filter/price.ts';
import { nestedLists } from '../look-ahead.ts';
import { pageArgs } from '../page/connection-type.ts';
import { orderInput, ordersArg } from '../page/order.ts';
import { pricedPage, statementWork } from '../price.ts';
import { actorOrderValues } from './actor-order.ts';
import { Territoire, TerritoireConnection } from './territoire.ts';

const TerritoireOrderField = builder.enumType('TerritoireOrderField', {
  description: 'The values by which territoires can be ordered.',
  values: {
    NAME: { value: 'NAME', description: 'Name. Case and accents are ignored.' },
    FABRIQUE_COUNT: { value: 'FABRIQUE_COUNT', description: 'Number of Fabriques in which the territoire took part.' },
    ...actorOrderValues,
    POPULATION: { value: 'POPULATION', description: 'Number of inhabitants. Territoires without one come last.' },
  } as const,
});

const TerritoireOrder = orderInput('TerritoireOrder', {
  description: 'An order of territoires.',
  field: TerritoireOrderField,
  direction: 'ASC',
});

builder.queryField('territoires', (t) =>
  t.field({
    type: TerritoireConnection,
    description: 'The territoires that took part in Fabriques, and those that contain one that did.',
    args: {
      filter: t.arg({ type: TerritoireFilter, description: 'Only these territoires. Default: all.' }),
      orderBy: ordersArg(t.arg, TerritoireOrder, 'by name, A to Z'),
      ...pageArgs(t.arg),
    },
    ...pricedPage(({ filter }: { filter?: unknown }) => ({ work: statementWork + filterWork(filter) })),
    resolve: (_root, args, context, info) => territoires(args, context, nestedLists(info, context.limits)),
  }),
);

builder.queryField('territoire', (t) =>
  t.field({
    type: Territoire,
    nullable: true,
    description:
      'One territoire by slug or by official code. Null when no territoire has it, or had it before. One that left the source ' +
      'page is as in the last release that had it: see `lastSeen`.',
    args: {
      slug: t.arg.string({ description: 'The current slug, or a former one.' }),
      code: t.arg.string({
        description: 'INSEE code of a commune, SIREN of a commune, EPCI or EPT; a former one too.',
      }),
    },
    resolve: (_root, args, context, info) => findTerritoire(args, context, nestedLists(info, context.limits)),
  }),
);
