import type { Role } from '../../domain/role.ts';
import type { LazyRecord } from '../../store/statements/record-text.ts';
import type { ActorRecord, FabriqueRecord, ParticipationRecord } from '../../store/statements/records.ts';
import { builder } from '../builder.ts';
import { Fabrique } from '../fabriques/fabrique.ts';
import { connectionType } from '../page/connection-type.ts';
import { priced, withItsRow } from '../price.ts';
import { Actor } from './actor.ts';
import { Mention, mentionOf } from './mention.ts';
import { RoleEnum } from './role.ts';

export interface ParticipationShape {
  readonly role: Role;
  readonly record: LazyRecord<ParticipationRecord>;
  readonly fabrique: FabriqueRecord;
  readonly actor: ActorRecord;
}

export const ParticipationOrigin = builder.enumType('ParticipationOrigin', {
  description: 'Where the page names the participation.',
  values: {
    LABEL: { value: 'LABEL', description: 'In a label line, such as "Cofinanceurs : …".' },
    PROSE: { value: 'PROSE', description: 'Only in the prose of the description.' },
  } as const,
});

export const Participation = builder.objectRef<ParticipationShape>('Participation');

Participation.implement({
  description: 'That an actor took part in a Fabrique in a role, as the page says it.',
  fields: (t) => ({
    role: t.expose('role', { type: RoleEnum, description: 'In which role.' }),
    origin: t.field({
      type: ParticipationOrigin,
      description: 'Where the page names it.',
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
      description: 'Who took part.',
      ...priced(withItsRow),
      resolve: ({ actor }) => actor,
    }),
    mention: t.field({
      type: Mention,
      description: 'The words of the page.',
      resolve: ({ record }) => mentionOf(record.read()),
    }),
  }),
});

export const ParticipationConnection = connectionType<ParticipationShape>('Participation', Participation, {
  description: 'A page of participations.',
  edgeFields: (t) => ({
    role: t.field({ type: RoleEnum, description: 'In which role.', resolve: ({ node }) => node.role }),
    mention: t.field({
      type: Mention,
      description: 'The words of the page.',
      resolve: ({ node }) => mentionOf(node.record.read()),
    }),
  }),
});
