import { coOccurrencesOfActor } from '../../answers/pairs/actor-pairs.ts';
import { needsAllPairs, type PairArguments } from '../../answers/pairs/order.ts';
import { Actor } from '../actors/actor.ts';
import { RoleEnum } from '../actors/role.ts';
import { builder } from '../builder.ts';
import { FabriqueFilter } from '../filter/fabrique-filter.ts';
import { forwardArgs } from '../page/connection-type.ts';
import { pricedPage } from '../price.ts';
import { CoOccurrenceOrder, pairDescriptions } from './co-occurrence-order.ts';
import { CoOccurrenceConnection } from './co-occurrence-type.ts';

builder.interfaceField(Actor, 'coOccurrences', (t) =>
  t.field({
    type: CoOccurrenceConnection,
    description:
      'Pairs of this actor, `a`, with the actors that took part in the same Fabriques, `b`. There is one row for each role ' +
      'in which this actor met the other. The actor is not paired with itself.',
    args: {
      as: t.arg({ type: RoleEnum, description: 'The role of this actor. Default: each of its roles, separately.' }),
      with: t.arg({ type: RoleEnum, required: true, description: 'The role of the other actors.' }),
      filter: t.arg({ type: FabriqueFilter, description: pairDescriptions.filter }),
      minCount: t.arg.int({ description: pairDescriptions.minCount }),
      minFabriques: t.arg.int({ description: pairDescriptions.minFabriques }),
      orderBy: t.arg({ type: CoOccurrenceOrder, description: pairDescriptions.orderBy }),
      ...forwardArgs(t.arg),
    },
    ...pricedPage((args: PairArguments, rows) => ({ work: needsAllPairs(args) ? 50 + 2 * rows : 0 })),
    resolve: coOccurrencesOfActor,
  }),
);
