import { coOccurrencesOfActor } from '../../answers/pairs/actor-pairs.ts';
import { isRanked, type PairArguments, pairSelection } from '../../answers/pairs/order.ts';
import { Actor } from '../actors/actor.ts';
import { RoleEnum } from '../actors/role.ts';
import { builder } from '../builder.ts';
import { filterWorkOfRow } from '../filter/price.ts';
import { pricedPage } from '../price.ts';
import { CoOccurrenceConnection } from './co-occurrence-type.ts';
import { pairArgs } from './pair-arguments.ts';

builder.interfaceField(Actor, 'coOccurrences', (t) =>
  t.field({
    type: CoOccurrenceConnection,
    description:
      'Pairs of this actor, `a`, with the actors that took part in the same Fabriques, `b`. There is one row for each role ' +
      'in which this actor met the other. The actor is not paired with itself.',
    args: {
      between: t.arg({
        type: RoleEnum,
        description: 'The role of this actor. Default: each of its roles, separately.',
      }),
      and: t.arg({ type: RoleEnum, required: true, description: 'The role of the other actors.' }),
      ...pairArgs(t.arg),
    },
    ...pricedPage((args: PairArguments & { filter?: unknown }, rows) => {
      const selection = pairSelection(args);
      const filtering = filterWorkOfRow(args.filter);
      if (selection.minCount === 0) return { work: 1_000 + 2 * rows + filtering };
      return { work: (isRanked(selection) || selection.minFabriques > 1 ? 50 + 2 * rows : 0) + filtering };
    }),
    resolve: coOccurrencesOfActor,
  }),
);
