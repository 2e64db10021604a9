import type { Context } from '../../answers/context.ts';
import { alignById } from '../../answers/loaders/align.ts';
import { publicationsByIds } from '../../store/statements/publication.ts';
import type { PublicationRecord } from '../../store/statements/records.ts';
import { Mention, mentionOf } from '../actors/mention.ts';
import { builder } from '../builder.ts';
import { Fabrique } from './fabrique.ts';

export const Publication = builder.loadableNodeRef('Publication', {
  id: { resolve: ({ id }) => id },
  load: async (ids: string[], { run }: Context) => {
    const rows = await run(publicationsByIds, { ids });
    return alignById<PublicationRecord>(
      ids,
      rows.map(({ publication, fabrique }) => ({ ...publication, fabrique })),
      ({ id }) => id,
    );
  },
});

Publication.implement({
  description: 'A publication, or another complement, that the source page lists for a Fabrique.',
  isTypeOf: (value) => (value as { type?: string }).type === 'Publication',
  fields: (t) => ({
    title: t.exposeString('title', { description: 'Its title, as the page gives it.' }),
    url: t.exposeString('url', {
      nullable: true,
      description: 'Its address; null where none is known: the text of the page holds no links.',
    }),
    fabrique: t.field({
      type: Fabrique,
      description: 'The Fabrique it is about.',
      resolve: ({ fabrique }) => fabrique,
    }),
    mention: t.field({ type: Mention, description: 'The words of the page.', resolve: mentionOf }),
  }),
});
