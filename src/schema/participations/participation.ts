import {
  type Participation as ParticipationShape,
  participationsOfActor,
} from '../../answers/actors/participations.ts';
import { Actor } from '../actors/actor.ts';
import { RoleEnum } from '../actors/role.ts';
import { builder } from '../builder.ts';
import { Fabrique } from '../fabriques/fabrique.ts';
import { FabriqueFilter } from '../filter/fabrique-filter.ts';
import { connectionType, pageArgs } from '../page/connection-type.ts';
import { priced, pricedPage, withItsRow } from '../price.ts';
import { Mention, mentionOf } from './mention.ts';
import { ParticipationOrigin } from './origin.ts';

const Participation = builder.objectRef<ParticipationShape>('Participation');

Participation.implement({
  description: 'The fact that an actor took part in a Fabrique in a role, as the source page states it.',
  fields: (t) => ({
    role: t.expose('role', { type: RoleEnum, description: 'The role of the actor.' }),
    origin: t.field({
      type: ParticipationOrigin,
      description: 'The part of the source page that names the participation.',
      resolve: ({ record }) => record.read().origin,
    }),
    fabrique: t.field({
      type: Fabrique,
      description: 'The Fabrique.',
      ...priced(withItsRow),
      resolve: ({ fabrique }) => fabrique,
    }),
    actor: t.field({
      type: Actor,
      description: 'The territoire or organisation that took part.',
      ...priced(withItsRow),
      resolve: ({ actor }) => actor,
    }),
    mention: t.field({
      type: Mention,
      description: 'The exact words of the source page.',
      resolve: ({ record }) => mentionOf(record.read()),
    }),
  }),
});

export const ParticipationConnection = connectionType<ParticipationShape>('Participation', Participation, {
  description: 'A page of participations.',
  edgeFields: (t) => ({
    role: t.field({ type: RoleEnum, description: 'The role of the actor.', resolve: ({ node }) => node.role }),
    mention: t.field({
      type: Mention,
      description: 'The exact words of the source page.',
      resolve: ({ node }) => mentionOf(node.record.read()),
    }),
  }),
});

builder.interfaceField(Actor, 'participations', (t) =>
  t.field({
    type: ParticipationConnection,
    description: 'The participations of the actor, those in the newest Fabriques first.',
    args: {
      roles: t.arg({ type: [RoleEnum], description: 'Only participations in these roles. Default: all roles.' }),
      filter: t.arg({ type: FabriqueFilter, description: 'Only participations in these Fabriques. Default: all.' }),
      ...pageArgs(t.arg),
    },
    ...pricedPage(),
    resolve: participationsOfActor,
  }),
);
