import { loadActors } from '../../answers/actors/find-actor.ts';
import type { Context } from '../../answers/context.ts';
import type { OrganisationRecord } from '../../store/statements/records.ts';
import { builder } from '../builder.ts';
import { connectionType } from '../page/connection-type.ts';
import { Actor } from './actor.ts';

export const Organisation = builder.loadableNodeRef('Organisation', {
  id: { resolve: ({ id }) => id },
  load: (ids: string[], { loaders }: Context) => loadActors(ids, 'Organisation', loaders),
});

Organisation.implement({
  description:
    'A body that took part in a Fabrique as a partner, a cofinanceur or an association of elected officials, or that ' +
    'has such a body as a part. A person whom the page names is one too, of the kind "personne".',
  interfaces: () => [Actor],
  isTypeOf: (value) => (value as { type?: string }).type === 'Organisation',
  fields: (t) => ({
    acronym: t.exposeString('acronym', { nullable: true, description: 'Its usual acronym, if any.' }),
    kind: t.exposeString('kind', {
      description:
        'What sort of body it is, in French. Beside the kind of a territoire in one selection it needs an alias.',
    }),
    reviewed: t.exposeBoolean('reviewed', {
      description: 'False for a name of the page that the curation does not know yet.',
    }),
    parent: t.field({
      type: Organisation,
      nullable: true,
      description: 'The body of which it is part, or to which a person is affiliated.',
      resolve: ({ parent }) => parent,
    }),
  }),
});

export const OrganisationConnection = connectionType<OrganisationRecord>('Organisation', Organisation, {
  description: 'A page of organisations.',
});
