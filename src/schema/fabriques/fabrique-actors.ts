import type { Role } from '../../domain/role.ts';
import type { LazyRecord } from '../../store/statements/record-text.ts';
import type { OrganisationRecord, TerritoireRecord } from '../../store/statements/records.ts';
import { Mention, type MentionShape, mentionOf } from '../actors/mention.ts';
import { Organisation } from '../actors/organisation.ts';
import { RoleEnum } from '../actors/role.ts';
import { Territoire } from '../actors/territoire.ts';
import { connectionType, type NodeRef } from '../page/connection-type.ts';

interface ActorEdge<Node> {
  readonly node: Node;
  readonly role: Role;
  readonly mention: LazyRecord<MentionShape>;
}

/** The connections from a Fabrique to those who took part in one role. */
function actorConnection<Node>(name: string, node: NodeRef<Node>, description: string) {
  return connectionType<Node, ActorEdge<Node>>(name, node, {
    description,
    edgeFields: (t) => ({
      role: t.field({ type: RoleEnum, description: 'In which role.', resolve: ({ role }) => role }),
      mention: t.field({
        type: Mention,
        description: 'The words of the page.',
        resolve: ({ mention }) => mentionOf(mention.read()),
      }),
    }),
  });
}

export const FabriqueTerritoiresConnection = actorConnection<TerritoireRecord>(
  'FabriqueTerritoires',
  Territoire,
  'A page of the territoires that took part in a Fabrique.',
);
export const FabriquePartnersConnection = actorConnection<OrganisationRecord>(
  'FabriquePartners',
  Organisation,
  'A page of the partners of a Fabrique.',
);
export const FabriqueCofinanceursConnection = actorConnection<OrganisationRecord>(
  'FabriqueCofinanceurs',
  Organisation,
  'A page of the cofinanceurs of a Fabrique.',
);
export const FabriqueAssociationsConnection = actorConnection<OrganisationRecord>(
  'FabriqueAssociations',
  Organisation,
  'A page of the associations of elected officials that were partners of a Fabrique.',
);
