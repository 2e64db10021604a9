import type { z } from 'zod';
import { coOccurrencePage } from '../../store/statements/co-occurrence.ts';
import type { Condition } from '../../store/statements/filter/condition.ts';
import { participationPage, participationsListed } from '../../store/statements/participation.ts';
import { publicationPage } from '../../store/statements/publication.ts';
import type { Reader } from './reader.ts';
import { createRootLoader } from './root-loader.ts';

/** A page of a list. The cache may know the rows from a longer page. */
type PageOf<Query extends { readonly params: z.ZodType }> = z.input<Query['params']> & { readonly limit: number };

interface Filtered {
  /** Null: the whole list. */
  readonly condition: Condition | null;
}

/** Loaders of pages of the lists at the root of a query whose nodes are no Fabriques and no actors. */
export function rootListLoaders(reader: Reader) {
  const { read } = reader;
  return {
    participationsListed: createRootLoader(
      'participationsListed',
      reader,
      (page: PageOf<typeof participationsListed>, limit) => read(participationsListed, { ...page, limit }),
    ),

    participationPage: createRootLoader(
      'participationPage',
      reader,
      ({ condition, ...page }: PageOf<typeof participationPage> & Filtered, limit) =>
        read(participationPage.where({ participation: condition }), { ...page, limit }),
    ),

    publicationPage: createRootLoader(
      'publicationPage',
      reader,
      ({ condition, ...page }: PageOf<typeof publicationPage> & Filtered, limit) =>
        read(publicationPage.where({ publication: condition }), { ...page, limit }),
    ),

    coOccurrencePage: createRootLoader('coOccurrencePage', reader, (page: PageOf<typeof coOccurrencePage>, limit) =>
      read(coOccurrencePage, { ...page, limit }),
    ),
  };
}
