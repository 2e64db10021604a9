import { maxTextLength } from '../../answers/arguments.ts';
import { type FoundPlace, officialPlaces } from '../../answers/places/official-places.ts';
import type { OfficialPlace as OfficialPlaceShape } from '../../domain/official-place.ts';
import { builder } from '../builder.ts';
import { connectionType, pageArgs } from '../page/connection-type.ts';
import { priced, pricedPage, withItsRow } from '../price.ts';
import { OfficialPart, OfficialPlace } from './official-place.ts';

/** Most searches take 0.1 to 1 ms, those for one letter 5 to 30 ms. */
const searchWork = 500;

const OfficialPlaceConnection = connectionType<OfficialPlaceShape, FoundPlace, { readonly source: string }>(
  'OfficialPlace',
  OfficialPlace,
  {
    description: 'A page of official places.',
    edgeFields: (t) => ({
      part: t.field({
        type: OfficialPart,
        nullable: true,
        description:
          'The part of the commune whose name or code matches: the query is the name of a former commune, or an ' +
          'arrondissement. Null if the place itself matches as well or better.',
        ...priced(withItsRow),
        resolve: ({ part }) => part,
      }),
    }),
    connectionFields: (t) => ({
      source: t.string({
        description:
          'Package and version of the official data: "decoupage-administratif 6.0.0" of Etalab. Later changes of communes and ' +
          'intercommunalités are missing.',
        resolve: ({ source }) => source,
      }),
    }),
  },
);

builder.queryField('officialPlaces', (t) =>
  t.field({
    type: OfficialPlaceConnection,
    description: `Finds communes, intercommunalités, départements and régions of France, whether they took part in a Fabrique or \
not. To find only what is in this graph, use \`search\`.

A place is found if it has the code (INSEE or SIREN), or every word of the query in any order. Case, accents, hyphens and \
function words ("de", "la") are ignored; "St" is "Saint". The last word may be incomplete. One typo in each word is \
tolerated if no place has the words as they are, for words of at least five letters. Words of the kind ("CC", "métropole", \
"commune") need not be in the name. Arrondissements of Paris, Lyon and Marseille, communes déléguées and communes associées \
find their commune.

With a département in parentheses, by code or name, or with its code at the end, only places in it are found: "Saint-Denis \
(974)", "Vandœuvre 54".

Order: by code; by whole name; by whole name without parentheses and words of the kind; by whole words; by an incomplete word; \
by words with typos. In each, names of places come before names of their parts; then the largest population comes first. Ties \
are broken by kind and code.`,
    args: {
      query: t.arg.string({
        required: true,
        description: `A name, with or without a département, or a code. Maximum: ${maxTextLength} characters.`,
      }),
      ...pageArgs(t.arg),
    },
    ...pricedPage(() => ({ work: searchWork })),
    resolve: (_root, args, context) => officialPlaces(args, context),
  }),
);
