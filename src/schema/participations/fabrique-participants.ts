import {
  actorsOfFabrique,
  type ParticipantEdge,
  participationsOfFabrique,
} from '../../answers/fabriques/participants.ts';
import type { OrganisationRecord, TerritoireRecord } from '../../answers/records.ts';
import type { Role } from '../../domain/role.ts';
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
function actorField<Node>(
  field: string,
  role: Role,
  node: NodeRef<Node>,
  descriptions: { readonly page: string; readonly field: string },
): void {
  const name = `Fabrique${field.charAt(0).toUpperCase()}${field.slice(1)}`;
  const connection = connectionType<Node, ActorEdge<Node>>(name, node, {
    description: descriptions.page,
    edgeFields: (t) => ({
      role: t.field({ type: RoleEnum, description: 'The role of the actor.', resolve: (edge) => edge.role }),
      mention: t.field({
        type: Mention,
        description: 'The exact words of the source page.',
        resolve: ({ mention }) => mentionOf(mention.read()),
      }),
    }),
  });
  builder.objectField(Fabrique, field, (t) =>
    t.field({
      type: connection,
      description: descriptions.field,
      args: pageArgs(t.arg),
      ...pricedPage(),
      resolve: (fabrique, args, context) => actorsOfFabrique(fabrique, role, args, context) as never,
    }),
  );
}

actorField<TerritoireRecord>('territoires', 'TERRITOIRE', Territoire, {
  page: 'A page of the territoires that took part in a Fabrique.',
  field: 'The territoires that took part, ordered by name.',
});
actorField<OrganisationRecord>('partners', 'PARTNER', Organisation, {
  page: 'A page of the partners of a Fabrique.',
  field: 'The partners, ordered by name.',
});
actorField<OrganisationRecord>('cofinanceurs', 'COFINANCEUR', Organisation, {
  page: 'A page of the cofinanceurs of a Fabrique.',
  field:
    'The organisations that paid for the Fabrique, ordered by name. The note of the mention marks those that only the ' +
    'prose names.',
});
actorField<OrganisationRecord>('associations', 'ASSOCIATION', Organisation, {
  page: 'A page of the associations of elected officials that were partners of a Fabrique.',
  field: 'The partner associations of elected officials, ordered by name.',
});
