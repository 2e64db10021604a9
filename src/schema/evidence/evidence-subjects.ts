import type { ArgBuilder } from '@pothos/core';
import { evidenceFor, evidenceOfEnclosure, evidenceOfPeriod } from '../../answers/evidence/evidence.ts';
import { Actor } from '../actors/actor.ts';
import { builder, type Types } from '../builder.ts';
import { Fabrique, Period } from '../fabriques/fabrique.ts';
import { firstArg } from '../page/connection-type.ts';
import { TerritoireOverlap } from '../places/overlap.ts';
import { pricedFirst } from '../price.ts';
import { Evidence, EvidencePropertyEnum } from './evidence.ts';

const evidenceArgs = (arg: ArgBuilder<Types>) => ({
  properties: arg({
    type: [EvidencePropertyEnum],
    description: 'Only evidence for values of these properties. Default: all.',
  }),
  first: firstArg(arg, 20),
});

builder.interfaceField(Actor, 'evidence', (t) =>
  t.field({
    type: [Evidence],
    description: 'Where the values of its properties come from, ordered by property, value and kind.',
    args: evidenceArgs(t.arg),
    ...pricedFirst,
    resolve: (actor, args, context) => evidenceFor(actor, args, context),
  }),
);

builder.objectField(Fabrique, 'evidence', (t) =>
  t.field({
    type: [Evidence],
    description: 'Where its title and its period come from, ordered by property and kind.',
    args: evidenceArgs(t.arg),
    ...pricedFirst,
    resolve: (fabrique, args, context) => evidenceFor(fabrique, args, context),
  }),
);

builder.objectField(Period, 'evidence', (t) =>
  t.field({
    type: [Evidence],
    description: 'Where both months come from. Empty when nobody has given the source yet.',
    args: { first: firstArg(t.arg) },
    ...pricedFirst,
    resolve: ({ fabrique }, args, context) => evidenceOfPeriod(fabrique, args, context),
  }),
);

builder.objectField(TerritoireOverlap, 'evidence', (t) =>
  t.field({
    type: [Evidence],
    description: 'What shows that `inner` lies within `outer`.',
    args: { first: firstArg(t.arg) },
    ...pricedFirst,
    resolve: (overlap, args, context) => evidenceOfEnclosure(overlap, args, context),
  }),
);
