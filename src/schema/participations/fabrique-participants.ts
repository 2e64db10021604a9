import {
  actorsOfFabrique,
  type ParticipantEdge,
  participationsOfFabrique,
} from '../../answers/fabriques/participants.ts';
import type { OrganisationRecord, TerritoireRecord } from '../../answers/records.ts';
import { capitalised } from '../../domain/capitalised.ts';
import { organisationRoles, type Role, roleTable } from '../../domain/roles.ts';
import { Organisation } from '../actors/organisation.ts';
import { RoleEnum } from '../actors/role.ts';
import { Territoire } from '../actors/territoire.ts';
import { builder } from '../builder.ts';
import { Fabrique } from '../fabriques/fabrique.ts';
import { connectionType, type NodeRef, pageArgs } from '../page/connection-type.ts';
import { pricedPage } from '../price.ts';
import { Mention, mentionOf } from './mention.ts';
import { ParticipationConnection } from './participation.ts';

builder.objectField(Fabrique, 'participations', (t) =>
  t.field({
    type: ParticipationConnection,
    description: 'The participations in this Fabrique, ordered by role, then by name.',
    args: {
      roles: t.arg({ type: [RoleEnum], description: 'Only participations in these roles. Default: all roles.' }),
      ...pageArgs(t.arg),
    },
    ...pricedPage(),
    resolve: participationsOfFabrique,
  }),
);

/** A row of actors in one role: the list holds actors of one type. */
interface ActorEdge<Node> extends Omit<ParticipantEdge, 'node'> {
  readonly node: Node;
}

/** Gives Fabrique a field with the actors of one role. */
function actorField<Node>(role: Role, node: NodeRef<Node>): void {
  const { list, listDescriptions } = roleTable[role];
  const name = `Fabrique${capitalised(list)}`;
  const connection = connectionType<Node, ActorEdge<Node>>(name, node, {
    description: listDescriptions.fabriquePage,
    edgeFields: (t) => ({
      role: t.field({ type: RoleEnum, description: 'The role of the actor.', resolve: (edge) => edge.role }),
      mention: t.field({
        type: Mention,
        description: 'The exact words of the source page.',
        resolve: ({ mention }) => mentionOf(mention.read()),
      }),
    }),
  });
  builder.objectField(Fabrique, list, (t) =>
    t.field({
      type: connection,
      description: listDescriptions.fabrique,
      args: pageArgs(t.arg),
      ...pricedPage(),
      resolve: (fabrique, args, context) => actorsOfFabrique(fabrique, role, args, context) as never,
    }),
  );
}

actorField<TerritoireRecord>('TERRITOIRE', Territoire);
for (const role of organisationRoles) actorField<OrganisationRecord>(role, Organisation);
