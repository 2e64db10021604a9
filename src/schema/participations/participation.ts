import type { ArgBuilder } from '@pothos/core';
import { participationsOfActor } from '../../answers/actors/participations.ts';
import { defaultLimits } from '../../answers/limits.ts';
import { citationOfParticipation } from '../../answers/participations/citation.ts';
import { issuesOfMention } from '../../answers/participations/issues.ts';
import {
  idOfParticipation,
  type Participation as ParticipationShape,
} from '../../answers/participations/participation.ts';
import { mentionsInReleases } from '../../answers/releases/mentions.ts';
import { Actor } from '../actors/actor.ts';
import { RoleEnum } from '../actors/role.ts';
import { builder, type Types } from '../builder.ts';
import { DataIssue } from '../dataset/data-issue.ts';
import { Fabrique } from '../fabriques/fabrique.ts';
import { pricedRelated, relatedArgs } from '../filter/list-filter.ts';
import { ParticipationFilter } from '../filter/participation-filter.ts';
import { nestedLists, participationList } from '../look-ahead.ts';
import { connectionType, firstArg } from '../page/connection-type.ts';
import { priced, pricedFirst, withItsRow } from '../price.ts';
import { Mention, mentionOfParticipation } from './mention.ts';
import { ParticipationOrigin } from './origin.ts';
import { ReleasedMentionRef } from './released-mention.ts';

export const Participation = builder.objectRef<ParticipationShape>('Participation');

builder.node(Participation, {
  description: 'The fact that an actor took part in a Fabrique in a role, as the source page states it.',
  id: { resolve: idOfParticipation },
  isTypeOf: (value) => (value as { type?: string }).type === 'Participation',
  fields: (t) => ({
    role: t.expose('role', { type: RoleEnum, description: 'The role of the actor.' }),
    origin: t.field({
      type: ParticipationOrigin,
      description: 'The part of the source page that names the participation.',
      resolve: ({ record }) => record.read().origin,
    }),
    year: t.int({ description: 'The year of the Fabrique.', resolve: ({ fabrique }) => fabrique.year }),
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
      resolve: mentionOfParticipation,
    }),
    mentions: t.field({
      type: [ReleasedMentionRef],
      description:
        'The words of the participation in each of the newest releases, the newest first, with their line there: lines move from one ' +
        'release to the next. Releases without the participation are left out. A change of slug or code does not matter.',
      args: {
        first: t.arg.int({
          required: true,
          defaultValue: 5,
          description: `Maximum number of releases in which to look: 0 to ${defaultLimits.page}.`,
        }),
      },
      ...pricedFirst,
      resolve: mentionsInReleases,
    }),
    note: t.string({
      nullable: true,
      description:
        'The note of the mention: our correction, our doubt, or how its words differ from the name of the actor, in French.',
      resolve: ({ record }) => record.read().note,
    }),
    issues: t.field({
      type: [DataIssue],
      description: 'The errors and doubts found in the words of the mention: a shortcut for `mention { issues }`.',
      args: { first: firstArg(t.arg) },
      ...pricedFirst,
      resolve: ({ record }, args, context) => issuesOfMention(record.read(), args, context),
    }),
    citation: t.string({
      description:
        'The participation for a footnote, in French: actor, role, Fabrique, the words with line and URL on the source page, ' +
        'and the version of the data.',
      resolve: (participation, _args, context) => citationOfParticipation(participation, context),
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
      resolve: ({ node }) => mentionOfParticipation(node),
    }),
  }),
});

/** The arguments of the participations of an actor or a Fabrique. */
export const participationArgs = (arg: ArgBuilder<Types>) => ({
  roles: arg({ type: [RoleEnum], description: 'Only participations in these roles. Default: all roles.' }),
  ...relatedArgs(arg, ParticipationFilter, 'participations'),
});

builder.interfaceField(Actor, 'participations', (t) =>
  t.field({
    type: ParticipationConnection,
    description: 'The participations of the actor, those in the newest Fabriques first.',
    args: participationArgs(t.arg),
    extensions: { ...pricedRelated.extensions, ...participationList(null) },
    resolve: (actor, args, context, info) =>
      participationsOfActor(actor, args, context, nestedLists(info, context.limits, 'fabrique')),
  }),
);
