import { parentOf } from '../../answers/actors/parent.ts';
import type { OrganisationRecord } from '../../answers/records.ts';
import { builder } from '../builder.ts';
import { connectionType } from '../page/connection-type.ts';
import { Actor } from './actor.ts';

export const Organisation = builder.objectRef<OrganisationRecord>('Organisation');

builder.node(Organisation, {
  description:
    'An organisation that took part in a Fabrique as a partner, a cofinanceur or an association of elected officials, or ' +
    'that has such an organisation as a part. A person named by the source page is also an Organisation, of the kind ' +
    'PERSONNE.',
  interfaces: [Actor],
  id: { resolve: ({ id }) => id },
  isTypeOf: (value) => (value as { type?: string }).type === 'Organisation',
  fields: (t) => ({
    acronym: t.exposeString('acronym', { nullable: true, description: 'Usual acronym, if any.' }),
    reviewed: t.exposeBoolean('reviewed', {
      description: 'Whether somebody has checked this name of the source page.',
    }),
    parent: t.field({
      type: Organisation,
      nullable: true,
      description: 'The organisation that it is part of; for a person, the organisation of affiliation.',
      resolve: parentOf,
    }),
  }),
});

export const OrganisationConnection = connectionType<OrganisationRecord>('Organisation', Organisation, {
  description: 'A page of organisations.',
});
