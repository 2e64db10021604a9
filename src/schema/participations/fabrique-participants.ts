import {
  actorsOfFabrique,
  type ParticipantEdge,
  participationsOfFabrique,
} from '../../answers/fabriques/participants.ts';
import type { EdgeWithCursor } from '../../answers/page/connection.ts';
import type { ActorRecord, OrganisationRecord, TerritoireRecord } from '../../answers/records.ts';
import { roles, roleTable } from '../../domain/roles.ts';
import { Actor } from '../actors/actor.ts';
import { Organisation } from '../actors/organisation.ts';
import { RoleEnum } from '../actors/role.ts';
import { Territoire } from '../actors/territoire.ts';
import { builder } from '../builder.ts';
import { Fabrique } from '../fabriques/fabrique.ts';
import { OrganisationFilter, TerritoireFilter } from '../filter/actor-filters.ts';
import { pricedRelated, relatedArgs } from '../filter/list-filter.ts';
import { participationList } from '../look-ahead.ts';
import { connectionType, cursorDescription, type NodeRef } from '../page/connection-type.ts';
import { priced, withItsRow } from '../price.ts';
import { Mention, mentionOfParticipation } from './mention.ts';
import { ParticipationOrigin } from './origin.ts';
import { Participation, ParticipationConnection, participationArgs } from './participation.ts';

builder.objectField(Fabrique, 'participations', (t) =>
  t.field({
    type: ParticipationConnection,
    description: 'The participations in this Fabrique, ordered by role, then by name.',
    args: participationArgs(t.arg),
    extensions: { ...pricedRelated.extensions, ...participationList(null) },
    resolve: (fabrique, args, context) => participationsOfFabrique(fabrique, args, context),
  }),
);

/** A row of actors in one role: the list holds actors of one type. */
interface ActorEdge<Node> extends Omit<ParticipantEdge, 'node'> {
  readonly node: Node;
}

const FabriqueActorEdge = builder.interfaceRef<EdgeWithCursor<ActorEdge<ActorRecord>>>('FabriqueActorEdge');

FabriqueActorEdge.implement({
  description: 'A row of the actors of a Fabrique in one role.',
  fields: (t) => ({
    cursor: t.string({ description: cursorDescription, resolve: (edge) => edge.cursor() }),
    node: t.field({
      type: Actor,
      description: 'The node of this row.',
      ...priced(withItsRow),
      resolve: ({ node }) => node,
    }),
    role: t.field({
      type: RoleEnum,
      description: 'The role of the actor.',
      resolve: ({ participation }) => participation.role,
    }),
    mention: t.field({
      type: Mention,
      description: 'The exact words of the source page.',
      resolve: ({ participation }) => mentionOfParticipation(participation),
    }),
    origin: t.field({
      type: ParticipationOrigin,
      description: 'The part of the source page that names the participation.',
      resolve: ({ participation }) => participation.record.read().origin,
    }),
    participation: t.field({
      type: Participation,
      description: 'The participation of the actor in this role.',
      ...priced(withItsRow),
      resolve: ({ participation }) => participation,
    }),
  }),
});

/** A connection of actors of one type, in one role. */
function actorConnection<Node extends ActorRecord>(name: string, node: NodeRef<Node>, description: string) {
  return connectionType<Node, ActorEdge<Node>>(name, node, {
    description,
    // An edge with a node of one type is an edge with a node of any type; the type parameters cannot express it.
    edgeInterfaces: [FabriqueActorEdge as never],
  });
}

const territoires = actorConnection<TerritoireRecord>(
  'FabriqueTerritoire',
  Territoire,
  'A page of the territoires that took part in a Fabrique.',
);
const organisations = actorConnection<OrganisationRecord>(
  'FabriqueOrganisation',
  Organisation,
  'A page of the organisations that took part in a Fabrique in one role.',
);

for (const role of roles) {
  const { list, listDescriptions } = roleTable[role];
  builder.objectField(Fabrique, list, (t) =>
    t.field({
      type: role === 'TERRITOIRE' ? territoires : organisations,
      description: listDescriptions.fabrique,
      args:
        role === 'TERRITOIRE'
          ? relatedArgs(t.arg, TerritoireFilter, 'territoires')
          : relatedArgs(t.arg, OrganisationFilter, 'organisations'),
      extensions: { ...pricedRelated.extensions, ...participationList(role) },
      resolve: (fabrique, args, context) => actorsOfFabrique(fabrique, role, args, context) as never,
    }),
  );
}
