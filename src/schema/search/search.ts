import { maxTextLength } from '../../answers/arguments.ts';
import { type FoundNode, matchedTextOf, search } from '../../answers/search/search.ts';
import { builder } from '../builder.ts';
import { connectionType, forwardArgs } from '../page/connection-type.ts';
import { pricedPage } from '../price.ts';

const NodeKind = builder.enumType('NodeKind', {
  description: 'The types of nodes that a search can find.',
  values: {
    FABRIQUE: { value: 'Fabrique', description: 'Fabriques. Found by title and description.' },
    TERRITOIRE: { value: 'Territoire', description: 'Territoires. Found by name, alias, kind and official code.' },
    ORGANISATION: { value: 'Organisation', description: 'Organisations. Found by name, alias and acronym.' },
    DEPARTEMENT: { value: 'Departement', description: 'Départements. Found by name and code.' },
    REGION: { value: 'Region', description: 'Régions. Found by name and code.' },
    PARTICIPATION: { value: 'Participation', description: 'Participations. Found by their words on the source page.' },
  } as const,
});

const SearchConnection = connectionType<unknown, FoundNode>('Search', builder.nodeInterfaceRef(), {
  description:
    'A page of search results, highest score first. Ties are broken by name, then by type; participations come last, those in the newest Fabriques first.',
  edgeFields: (t) => ({
    score: t.float({
      description: `How well the node matches the query, from 0 to 5: level + bonus.

The level is that of the weakest word of the query:
- 4: the word is a whole code or acronym of the node, aliases such as "AdCF" included;
- 3: it is in the name or title;
- 2: it is in an alias, or is the beginning of a code or acronym;
- 1: it is in the description, in the kind of a territoire, or in the mention of a participation;
- 0: a word with one typo is in the node.

The bonus is the sum over all words of the query, at most 0.999. A word adds 0.9 × share; the last word of the query adds \
0.45 × share when only its beginning matches. The share is 1 / number of distinct words of the matched name, alias, code, \
acronym or mention, function words excluded; a compound written as one word counts for each of its parts. It is 0 in descriptions and kinds. A \
word with a typo adds 0.1 × level + 0.045 × share instead, with the level of the beginning of a word in that text: 1, 2 or 3.

If a word matches in several ways, the best one counts.`,
      resolve: ({ score }) => score,
    }),
    matched: t.string({
      description:
        'The text of the node that matches most words of the query, exactly as in the data; of a description, one sentence. ' +
        'The name if only the kind of a territoire matches.',
      resolve: (found, _args, context) => matchedTextOf(found, context),
    }),
  }),
});

builder.queryField('search', (t) =>
  t.field({
    type: SearchConnection,
    description:
      'Finds nodes by words, best match first. A node matches if it has every word of the query, in any order. Case, ' +
      'accents, hyphens and function words ("de", "la") are ignored. The last word may be incomplete. One typo in each word ' +
      'is tolerated, for words of the data with at least five letters and no digits. All other characters are ignored, so a ' +
      'query without letters and digits finds nothing. A SIREN may have spaces ("200 067 759"), an acronym dots ("A.N.C.T."). ' +
      'If nothing has every word, a département in parentheses, by code or name, or its code at the end, restricts the ' +
      'territoires that are found to those in it: "Granville (Manche)".',
    args: {
      query: t.arg.string({ required: true, description: `The words to find. Maximum: ${maxTextLength} characters.` }),
      kinds: t.arg({
        type: [NodeKind],
        description:
          'Only nodes of these types. Default: all, but participations only if no other node has every word of the query.',
      }),
      ...forwardArgs(t.arg),
    },
    ...pricedPage(() => ({ work: 100 })),
    resolve: (_root, args, context) => search(args, context),
  }),
);
