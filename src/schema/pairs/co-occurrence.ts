import { needsAllPairs, type PairArguments, pairDefaults } from '../../answers/pairs/order.ts';
import { coOccurrences } from '../../answers/pairs/pairs.ts';
import { RoleEnum } from '../actors/role.ts';
import { builder } from '../builder.ts';
import { FabriqueFilter } from '../filter/fabrique-filter.ts';
import { forwardArgs } from '../page/connection-type.ts';
import { pricedPage, statementWork } from '../price.ts';
import { CoOccurrenceOrder, pairDescriptions } from './co-occurrence-order.ts';
import { CoOccurrenceConnection } from './co-occurrence-type.ts';

builder.queryField('coOccurrences', (t) =>
  t.field({
    type: CoOccurrenceConnection,
    description:
      'Pairs of actors that took part in the same Fabriques. With one role, each pair appears once, and the name of `a` ' +
      'comes before that of `b`. With two roles, `a` has the role `between` and `b` the role `and`. No actor is paired ' +
      'with itself.',
    args: {
      between: t.arg({ type: RoleEnum, required: true, defaultValue: 'PARTNER', description: 'The role of `a`.' }),
      and: t.arg({ type: RoleEnum, description: 'The role of `b`. Default: the same as `between`.' }),
      filter: t.arg({ type: FabriqueFilter, description: pairDescriptions.filter }),
      minCount: t.arg.int({ defaultValue: pairDefaults.minCount, description: pairDescriptions.minCount }),
      minFabriques: t.arg.int({ description: pairDescriptions.minFabriques }),
      orderBy: t.arg({
        type: CoOccurrenceOrder,
        defaultValue: pairDefaults.orderBy,
        description: pairDescriptions.orderBy,
      }),
      ...forwardArgs(t.arg),
    },
    ...pricedPage((args: PairArguments & { filter?: unknown }, rows) => {
      if (args.orderBy === 'NEWMAN') return { work: 1_000 + 2 * rows };
      return { work: needsAllPairs(args) || args.filter != null ? 250 + 2 * rows : statementWork };
    }),
    resolve: (_root, args, context) => coOccurrences(args, context),
  }),
);
