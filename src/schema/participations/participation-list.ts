import { participations } from '../../answers/participations/participations.ts';
import { builder } from '../builder.ts';
import { filterWork } from '../filter/price.ts';
import { ParticipationFilter } from '../filter/refs.ts';
import { pageArgs } from '../page/connection-type.ts';
import { orderInput, ordersArg } from '../page/order.ts';
import { pricedPage, statementWork } from '../price.ts';
import { ParticipationConnection } from './participation.ts';

const ParticipationOrder = orderInput('ParticipationOrder', {
  description:
    'An order of participations. Ties are broken by year, newest first, then by title of the Fabrique, role, and name of the actor.',
  field: builder.enumType('ParticipationOrderField', {
    description: 'The value by which participations are ordered.',
    values: {
      YEAR: { value: 'YEAR', description: 'Year of the Fabrique.' },
      ACTOR: { value: 'ACTOR', description: 'Name of the actor, ignoring case and accents.' },
      LINE: { value: 'LINE', description: 'Line of the mention on the source page.' },
    } as const,
  }),
  direction: 'ASC',
});

builder.queryField('participations', (t) =>
  t.field({
    type: ParticipationConnection,
    description:
      'Participations: who took part in which Fabrique, in which role, and by which words of the source page.',
    args: {
      filter: t.arg({ type: ParticipationFilter, description: 'Only these participations. Default: all.' }),
      orderBy: ordersArg(t.arg, ParticipationOrder, 'by year, newest first'),
      ...pageArgs(t.arg),
    },
    ...pricedPage(({ filter }: { filter?: unknown }) => ({ work: statementWork + filterWork(filter) })),
    resolve: (_root, args, context) => participations(args, context),
  }),
);
