import { publications } from '../../answers/fabriques/publications.ts';
import type { PublicationRecord } from '../../answers/records.ts';
import { builder } from '../builder.ts';
import { filterWork } from '../filter/price.ts';
import { PublicationFilter } from '../filter/refs.ts';
import { connectionType, pageArgs } from '../page/connection-type.ts';
import { pricedPage, statementWork } from '../price.ts';
import { Publication } from './publication.ts';

const PublicationConnection = connectionType<PublicationRecord>('Publication', Publication, {
  description: 'A page of publications.',
});

builder.queryField('publications', (t) =>
  t.field({
    type: PublicationConnection,
    description:
      'The publications and other complements that the source page lists: those of the newest Fabriques first, then by title.',
    args: {
      filter: t.arg({ type: PublicationFilter, description: 'Only these publications. Default: all.' }),
      ...pageArgs(t.arg),
    },
    ...pricedPage(({ filter }: { filter?: unknown }) => ({ work: statementWork + filterWork(filter) })),
    resolve: (_root, args, context) => publications(args, context),
  }),
);
