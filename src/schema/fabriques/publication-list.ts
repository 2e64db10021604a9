import { publications } from '../../answers/fabriques/publications.ts';
import type { PublicationRecord } from '../../answers/records.ts';
import { builder } from '../builder.ts';
import { connectionType, pageArgs } from '../page/connection-type.ts';
import { pricedPage } from '../price.ts';
import { Publication } from './publication.ts';

const PublicationConnection = connectionType<PublicationRecord>('Publication', Publication, {
  description: 'A page of publications.',
});

builder.queryField('publications', (t) =>
  t.field({
    type: PublicationConnection,
    description:
      'The publications and other complements that the source page lists: those of the newest Fabriques first, then by title.',
    args: pageArgs(t.arg),
    ...pricedPage(),
    resolve: (_root, args, context) => publications(args, context),
  }),
);
