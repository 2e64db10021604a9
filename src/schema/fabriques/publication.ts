import { publicationsOfFabrique } from '../../answers/fabriques/publications.ts';
import type { PublicationRecord } from '../../answers/records.ts';
import { bounds } from '../bounds.ts';
import { builder } from '../builder.ts';
import { Mention, mentionOf } from '../participations/mention.ts';
import { priced } from '../price.ts';
import { Fabrique } from './fabrique.ts';

export const Publication = builder.objectRef<PublicationRecord>('Publication');

builder.node(Publication, {
  description: 'A publication, or other complement, that the source page lists for a Fabrique.',
  id: { resolve: ({ id }) => id },
  isTypeOf: (value) => (value as { type?: string }).type === 'Publication',
  fields: (t) => ({
    title: t.exposeString('title', { description: 'Title, as the source page gives it.' }),
    url: t.expose('url', {
      type: 'URL',
      nullable: true,
      description: 'URL. Null when unknown: the text of the source page has no links.',
    }),
    fabrique: t.field({
      type: Fabrique,
      description: 'The Fabrique that it is about.',
      resolve: ({ fabrique }, _args, { loaders }) => loaders.fabrique.load(fabrique),
    }),
    mention: t.field({ type: Mention, description: 'The exact words of the source page.', resolve: mentionOf }),
  }),
});

builder.objectField(Fabrique, 'publications', (t) =>
  t.field({
    type: [Publication],
    description: 'The publications and complements that the source page lists, in its order.',
    ...priced({ rows: bounds.publications }),
    resolve: (fabrique, _args, context) => publicationsOfFabrique(fabrique, context),
  }),
);
