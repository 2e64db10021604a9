import { z } from 'zod';
import { parseArguments, queryText } from '../../answers/arguments.ts';
import type { Loaders } from '../../answers/loaders/index.ts';
import { Connection } from '../../answers/page/connection.ts';
import { parsePage } from '../../answers/page/page.ts';
import { noHits, type SearchHit, searchHits } from '../../answers/search/search-hits.ts';
import { matchedText } from '../../search/matched.ts';
import type { Searchable } from '../../search/texts.ts';
import { questionOf } from '../../search/wanted.ts';
import type { SearchableRecord } from '../../store/statements/records.ts';
import { builder } from '../builder.ts';
import { connectionType, forwardArgs } from '../page/connection-type.ts';
import { pricedPage } from '../price.ts';

export const NodeKind = builder.enumType('NodeKind', {
  description: 'What sort of thing can be found by its name.',
  values: {
    FABRIQUE: { value: 'Fabrique', description: 'A Fabrique, by its title and description.' },
    TERRITOIRE: { value: 'Territoire', description: 'A territoire, by its names, its kind and its official code.' },
    ORGANISATION: { value: 'Organisation', description: 'An organisation, by its names and acronym.' },
    DEPARTEMENT: { value: 'Departement', description: 'A département, by its name and code.' },
    REGION: { value: 'Region', description: 'A région, by its name and code.' },
  } as const,
});

interface Hit extends Omit<SearchHit, 'node'> {
  readonly node: unknown;
  readonly record: SearchableRecord;
}

export const SearchConnection = connectionType<unknown, Hit>('Search', builder.nodeInterfaceRef(), {
  description: 'A page of what a search found, the best first; ties break by name, then by type.',
  edgeFields: (t) => ({
    score: t.float({
      description:
        'How well it answers, from 0 to 5. The whole part says where the weakest word of the query stands: 4 = it is a ' +
        'code or an acronym, 3 = in the name or title, 2 = in another name, or only begun in a code or an acronym, ' +
        '1 = in the description, or in the kind of a territoire, 0 = nowhere, but a word one typo away does. The rest, ' +
        'below 1, adds up over the words: for each, 0.9 by the number of words of the name that it stands in (function ' +
        'words aside), half of it when it is only begun; for a typo, 0.1 to 0.3 by the field, and a tenth of that half.',
      resolve: ({ score }) => score / 1000,
    }),
    matched: t.string({
      description: 'The text that answers most of the query, as it stands in the data; of a description, the sentence.',
      resolve: async ({ record, question }, _args, { loaders }) =>
        matchedText(await searchableOf(record, loaders), question),
    }),
  }),
});

/** All that a record can be found by: of a Fabrique, its description too. */
async function searchableOf(record: SearchableRecord, loaders: Loaders): Promise<Searchable> {
  if (record.type !== 'Fabrique') return record;
  return { ...record, description: await loaders.descriptionOfFabrique.load(record.id) };
}

const searchArguments = z.object({
  query: queryText,
  kinds: z
    .array(z.enum(['Fabrique', 'Territoire', 'Organisation', 'Departement', 'Region']))
    .min(1, 'Give one kind or more, or leave it out for all.')
    .nullish(),
});
const scoreCursor = z.tuple([z.int(), z.string(), z.string()]);

builder.queryField('search', (t) =>
  t.field({
    type: SearchConnection,
    description:
      'Finds anything by its words, the best first. Every word of the query must stand in the node, in any order; case, ' +
      'accents, hyphens and function words ("de", "la"…) do not matter, the last word need only be begun, and one typo is ' +
      'forgiven in a word that has five letters or more in the data. Signs have no meaning: a query without letters and digits finds nothing.',
    args: {
      query: t.arg.string({ required: true, description: 'What to look for, in 200 characters or fewer.' }),
      kinds: t.arg({ type: [NodeKind], description: 'Only things of these kinds; all when left out.' }),
      ...forwardArgs(t.arg),
    },
    ...pricedPage(() => ({ work: 100 })),
    resolve: (_root, args, { run, limits }) => {
      const { query, kinds } = parseArguments(args, searchArguments);
      const question = questionOf(query);
      const types = kinds == null ? null : [...new Set(kinds)].toSorted();
      const list = `search:${question?.words.join(' ') ?? ''}:${types?.join('+') ?? ''}`;
      const page = parsePage(args, list, scoreCursor, limits);
      const hits = question === null ? noHits : searchHits(question, types, run);
      return new Connection({
        list,
        page,
        fetch: (limit) => hits.page(page.cursor, limit),
        cursorOf: ({ score, node }) => [score, node.key, node.type],
        edgeOf: (hit) => ({ ...hit, record: hit.node }),
        count: () => hits.count(),
      });
    },
  }),
);
