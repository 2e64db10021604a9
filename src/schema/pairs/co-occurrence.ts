import { isRanked, type PairArguments, pairSelection } from '../../answers/pairs/order.ts';
import { coOccurrence } from '../../answers/pairs/pair-of-two.ts';
import { coOccurrences } from '../../answers/pairs/pairs.ts';
import { RoleEnum } from '../actors/role.ts';
import { builder } from '../builder.ts';
import { FabriqueFilter } from '../filter/fabrique-filter.ts';
import { filterWork } from '../filter/price.ts';
import { priced, pricedPage, statementWork } from '../price.ts';
import { CoOccurrence, CoOccurrenceConnection } from './co-occurrence-type.ts';
import { pairArgs, pairDescriptions, unmetWork } from './pair-arguments.ts';

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
      ...pairArgs(t.arg),
    },
    ...pricedPage((args: PairArguments & { filter?: unknown }, rows) => {
      const selection = pairSelection(args);
      const filtering = filterWork(args.filter);
      if (selection.minCount === 0) return { work: unmetWork + filtering };
      // All pairs are read, and ranked in this process. Twenty such lists would occupy it for seconds.
      if (isRanked(selection)) return { work: 1_000 + 2 * rows + filtering };
      const readsAll = selection.minFabriques > 1 || args.filter != null;
      return { work: (readsAll ? 250 + 2 * rows : statementWork) + filtering };
    }),
    resolve: (_root, args, context) => coOccurrences(args, context),
  }),
);

builder.queryField('coOccurrence', (t) =>
  t.field({
    type: CoOccurrence,
    nullable: true,
    description:
      'The pair of two given actors, whether they met or not. Its measures are those of its row in `coOccurrences` with ' +
      'the same roles and filter, and `minFabriques` 1. Null with an error for an unknown actor and for the same actor twice.',
    args: {
      a: t.arg.id({ required: true, description: 'The first actor: its id, slug or official code.' }),
      b: t.arg.id({ required: true, description: 'The second actor: its id, slug or official code.' }),
      between: t.arg({
        type: RoleEnum,
        description:
          'The role of `a`. Default: TERRITOIRE for a territoire. For an organisation: the value of `and`, if an ' +
          'organisation can have it; else the only role that it has held. An organisation with several roles needs a value.',
      }),
      and: t.arg({
        type: RoleEnum,
        description: 'The role of `b`. Default: as for `between`, with `between` for `and`.',
      }),
      filter: t.arg({ type: FabriqueFilter, description: pairDescriptions.filter }),
    },
    // Two references, the two actors, and their Fabriques. As a page of one row: its fields charge the work of its list.
    ...priced(({ filter }: { filter?: unknown }) => ({
      ...{ page: 1, nodes: 2 },
      work: 3 * statementWork + filterWork(filter),
    })),
    resolve: (_root, args, context) => coOccurrence(args, context),
  }),
);
